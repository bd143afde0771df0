import { walkStore } from '#renderer/session';
import { SegmentedControl, ToggleChip } from '#renderer/ui';
import type { Pace } from '#shared/calendar';
import type { Profile } from '#shared/walk';
import { StartAt } from './StartAt';
import { useWalk } from './use-walk';
import styles from './WalkSwitches.module.css';

const steps = [
  { value: 'week', label: 'Weeks' },
  { value: 'half-term', label: 'Half-terms' },
  { value: 'year', label: 'Years' },
] as const satisfies readonly { value: Pace; label: string }[];

const traits = [
  { trait: 'disadvantaged', label: 'Disadvantaged' },
  { trait: 'send', label: 'SEND' },
  { trait: 'moves', label: 'Moves school at Year 5' },
] as const satisfies readonly { trait: keyof Profile; label: string }[];

/** Whom one follows, from where, and by which steps. For a header that wraps: the steps stay beside its name. */
export function WalkSwitches() {
  const { pace, profile } = useWalk();
  return (
    <>
      <div className={styles.who}>
        <fieldset className={styles.child} aria-label="The child that is followed">
          {traits.map(({ trait, label }) => (
            <ToggleChip
              key={trait}
              label={label}
              pressed={profile[trait]}
              onToggle={() => walkStore.setState({ profile: { ...profile, [trait]: !profile[trait] } })}
            />
          ))}
        </fieldset>
        <StartAt />
      </div>
      <div className={styles.steps}>
        <SegmentedControl
          label="Steps"
          value={pace}
          options={steps}
          onChange={(next) => walkStore.setState({ pace: next })}
        />
      </div>
    </>
  );
}

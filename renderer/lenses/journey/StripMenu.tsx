import { usePlan } from '#renderer/session';
import { Icon, Menu } from '#renderer/ui';
import type { Strip } from '#shared/lenses/journey';
import { stripName } from '#shared/lenses/journey';
import { setStrip, useStrip } from './looks';
import styles from './StripMenu.module.css';

const plain = ['all', 'disadvantage', 'send'] as const;
/** A menu of more lanes than these is too long; any lane's own menu shows it in the strip too. */
const MOST_LANES = 12;

/** Beside the strip: what it counts. */
export function StripMenu() {
  const header = usePlan((plan) => plan.header);
  const strip = useStrip();
  const name = stripName(header, strip);
  const lanes = header.lanes.slice(0, MOST_LANES).map(({ id }): Strip => ({ lane: id }));
  return (
    <div className={styles.corner}>
      <Menu
        align="start"
        entries={[...plain, ...lanes].map((one) => ({
          label: stripName(header, one),
          checked: stripName(header, one) === name,
          run: () => setStrip(one),
        }))}
      >
        <button type="button" className={styles.button} aria-label={`The strip counts: ${name.toLowerCase()}`}>
          <span className={styles.name}>{name}</span>
          <Icon name="chevron-down" size={12} />
        </button>
      </Menu>
    </div>
  );
}

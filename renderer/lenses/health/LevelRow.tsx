import { classNames } from '#renderer/ui';
import styles from './RateDialog.module.css';
import type { Part } from './rating-round';

const levels = ['Not yet', 'Beginning', 'In part', 'Mostly', 'Everywhere'] as const;
const names: Readonly<Record<Part, string>> = { now: 'Now', aim: 'As it should be' };

type LevelRowProps = {
  readonly part: Part;
  /** Whether the next key rates this. */
  readonly inTurn: boolean;
  readonly level: number | null;
  readonly onGive: (level: number) => void;
};

/** Five large buttons, from not yet to everywhere. */
export function LevelRow({ part, inTurn, level, onGive }: LevelRowProps) {
  return (
    <fieldset className={classNames(styles.row, inTurn && styles.inTurn)}>
      <legend className={styles.legend}>{names[part]}</legend>
      <div className={styles.levels}>
        {levels.map((name, n) => (
          <button
            key={name}
            type="button"
            className={styles.level}
            aria-pressed={level === n + 1}
            aria-label={`${names[part]}: ${String(n + 1)}, ${name.toLowerCase()}`}
            // Focus goes with the turn, so that keys and eyes are at the same place.
            ref={inTurn && n === 0 ? takeKeys : undefined}
            onClick={() => onGive(n + 1)}
          >
            <b>{n + 1}</b>
            <span>{name}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Of another row of the same dialog; whoever has gone to a button beyond them keeps the keys. */
function takeKeys(button: HTMLButtonElement | null): void {
  const now = document.activeElement;
  if (button && (now === null || now === document.body || now.closest('fieldset') !== null)) button.focus();
}

import { Icon } from './Icon';
import styles from './ToggleChip.module.css';

type ToggleChipProps = {
  readonly label: string;
  /** `mixed` where it holds for some of several things. */
  readonly pressed: boolean | 'mixed';
  readonly onToggle: () => void;
  /** How many there are, after the label. */
  readonly count?: number;
};

/** Something that holds or does not. */
export function ToggleChip({ label, pressed, onToggle, count }: ToggleChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onToggle}>
      {pressed === true ? <Icon name="check" size={13} /> : null}
      {label}
      {pressed === 'mixed' ? ' (some)' : ''}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </button>
  );
}

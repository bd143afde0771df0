import { Icon } from './Icon';
import styles from './ToggleChip.module.css';

type ToggleChipProps = {
  readonly label: string;
  /** `mixed` where it holds for some of several things. */
  readonly pressed: boolean | 'mixed';
  readonly onToggle: () => void;
};

/** Something that holds or does not. */
export function ToggleChip({ label, pressed, onToggle }: ToggleChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onToggle}>
      {pressed === true ? <Icon name="check" size={13} /> : null}
      {label}
      {pressed === 'mixed' ? ' (some)' : ''}
    </button>
  );
}

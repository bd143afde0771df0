/** The gates that are near: what crosses, or that nobody has said what does. */
import { Icon } from '#renderer/ui';
import type { WalkStep } from '#shared/walk';
import { passageInWords } from '#shared/walk';
import styles from './Gates.module.css';

export function Gates({ step }: { readonly step: WalkStep }) {
  if (step.gates.length === 0) return null;
  return (
    <ul className={styles.gates} aria-label="Gates on the way">
      {step.gates.map((passage) => (
        <li key={passage.gate.id} className={styles.gate} data-bare={passage.crossing.length === 0 || undefined}>
          <Icon name={passage.crossing.length === 0 ? 'triangle-alert' : 'arrow-right-left'} size={16} />
          {passageInWords(passage)}
        </li>
      ))}
    </ul>
  );
}

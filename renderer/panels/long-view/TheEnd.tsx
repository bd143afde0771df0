/** After the last question: what each of them has brought, with a way back to it. */
import { longViewStore, usePlan } from '#renderer/session';
import { answersTo, longView } from '#shared/prompts';
import panel from '../Panel.module.css';
import { answersInWords } from './answers-in-words';
import styles from './LongViewPanel.module.css';

export function TheEnd() {
  const plan = usePlan((whole) => whole);
  const counts = longView.map((prompt) => answersTo(prompt, plan).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <section className={styles.answers} aria-label="What was said">
      <p className={styles.none}>
        {all === 0
          ? 'Nothing is written down yet. Any question can be asked again.'
          : `${answersInWords(all)} in the plan. Tagged “long view”, they can be found and filtered later.`}
      </p>
      <ul className={styles.list}>
        {longView.map(({ id, call }, index) => (
          <li key={id}>
            <button type="button" className={panel.jump} onClick={() => longViewStore.setState({ at: index })}>
              <span>
                {call} <span className={panel.quiet}>{answersInWords(counts[index] ?? 0).toLowerCase()}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many answers a question has, and where each of them stands in the plan. */
import { usePlan } from '#renderer/session';
import { lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import type { Prompt } from '#shared/prompts';
import { answersTo } from '#shared/prompts';
import { ItemJump } from '../ItemJump';
import { answersInWords } from './answers-in-words';
import styles from './LongViewPanel.module.css';

export function Answers({ prompt }: { readonly prompt: Prompt }) {
  const plan = usePlan((whole) => whole);
  const answers = answersTo(prompt, plan);
  return (
    <section className={styles.answers} aria-label="Answers">
      <h4>
        <output className={styles.count}>{answersInWords(answers.length)}</output>
      </h4>
      {answers.length === 0 ? (
        <p className={styles.none}>What is said here becomes a card of the plan, where it belongs.</p>
      ) : (
        <ul className={styles.list}>
          {answers.map((item) => (
            <li key={item.id}>
              <ItemJump id={item.id} after={placeInWords(plan, item)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Its weeks and lane on the journey, if it has any there. */
function placeInWords(plan: Plan, item: Item): string {
  return lenses.journey.placeOf(plan, item) ?? 'in the tray of the journey';
}

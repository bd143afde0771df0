import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import styles from './LensHeader.module.css';

/** What is being looked at, and the question that it answers. */
export function LensWords({ lens }: { readonly lens: LensId }) {
  const { name, question } = lenses[lens];
  return (
    <div className={styles.words}>
      <h2 className={styles.name} title={question}>
        {name}
      </h2>
      <p className={styles.question}>{question}</p>
    </div>
  );
}

import styles from './Loading.module.css';
import { Mark } from './Mark';

/** Shown only where starting takes longer than a moment. */
export function Loading() {
  return (
    <main className={styles.loading} aria-busy="true">
      <Mark size={44} />
      <output>Laying out your plans</output>
    </main>
  );
}

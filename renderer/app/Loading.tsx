import styles from './Loading.module.css';
import { Mark } from './Mark';

/** Shown only where starting takes longer than a moment. */
export function Loading({ opening }: { readonly opening: boolean }) {
  return (
    <main className={styles.loading} aria-busy="true">
      <Mark size={44} />
      <output>{opening ? 'Opening the plan' : 'Laying out your plans'}</output>
    </main>
  );
}

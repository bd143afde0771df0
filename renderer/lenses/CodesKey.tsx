import type { GridCode } from '#shared/grid';
import styles from './CodesKey.module.css';

/** What the letters in the cells of a table mean, and the keys that are hard to guess. */
export function CodesKey({ codes }: { readonly codes: readonly Pick<GridCode, 'code' | 'means'>[] }) {
  return (
    <div className={styles.key}>
      <ul className={styles.codes} aria-label="What the letters mean">
        {codes.map(({ code, means }) => (
          <li key={code}>
            <strong>{code}</strong> {means}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>Type a letter, Delete empties, Ctrl+D fills down, F2 opens</p>
    </div>
  );
}

import { WalkSwitches } from '#renderer/walk';
import styles from './LensHeader.module.css';
import { walkQuestion } from './rail-entries';

/** The header of one child's way: as a lens's, with whom one follows and by which steps. */
export function WalkHeader() {
  return (
    <section className={styles.header} aria-label="One child’s way">
      <div className={styles.words}>
        <h2 className={styles.name} title={walkQuestion}>
          One child’s way
        </h2>
        <p className={styles.question}>{walkQuestion}</p>
      </div>
      <WalkSwitches />
    </section>
  );
}

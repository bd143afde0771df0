import { LensSwitches } from '#renderer/lenses';
import { useView } from '#renderer/session';
import { lenses } from '#shared/lenses';
import { FilterBar } from './FilterBar';
import { FilterButton } from './FilterButton';
import styles from './LensHeader.module.css';

/** The header of a lens that shows a table: as on its canvas, without what only cards have. */
export function TableHeader() {
  const lens = useView((view) => view.lens);
  return (
    <section className={styles.header} aria-label="Lens on screen">
      <div className={styles.words}>
        <h2 className={styles.name} title={lenses[lens].question}>
          {lenses[lens].name}
        </h2>
        <p className={styles.question}>{lenses[lens].question}</p>
      </div>
      <div className={styles.switches} data-table-switches>
        <LensSwitches />
        <FilterButton />
      </div>
      <FilterBar />
    </section>
  );
}

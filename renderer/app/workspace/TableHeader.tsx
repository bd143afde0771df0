import { LensSwitches } from '#renderer/lenses';
import { useView } from '#renderer/session';
import { FilterBar } from './FilterBar';
import { FilterButton } from './FilterButton';
import styles from './LensHeader.module.css';
import { LensWords } from './LensWords';

/** The header of a lens that shows a table: as on its canvas, without what only cards have. */
export function TableHeader() {
  const lens = useView((view) => view.lens);
  return (
    <section className={styles.header} aria-label="Lens on screen">
      <LensWords lens={lens} />
      <div className={styles.switches} data-table-switches>
        <LensSwitches />
        <FilterButton />
      </div>
      <FilterBar />
    </section>
  );
}

import { toggleFilter, useLooks, usePlan } from '#renderer/session';
import { Icon } from '#renderer/ui';
import { filterFields, isFiltering, valueName } from '#shared/filter';
import styles from './Filter.module.css';
import { FilterCount } from './FilterCount';

/** Below the lens's header while something is filtered out: by what, how much is left, and the way back. */
export function FilterBar() {
  const plan = usePlan((whole) => whole);
  const filter = useLooks((looks) => looks.filter);
  if (!isFiltering(filter)) return null;
  const chosen = filterFields.flatMap((field) => [...filter[field]].map((value) => ({ field, value })));
  return (
    <section className={styles.bar} aria-label="Filtered by">
      <ul className={styles.chosen}>
        {chosen.map(({ field, value }) => (
          <li key={`${field} ${value}`}>
            <button
              type="button"
              className={styles.choice}
              aria-label={`No longer filter by ${valueName(plan, field, value)}`}
              onClick={() => toggleFilter(field, value)}
            >
              <span>{valueName(plan, field, value)}</span>
              <Icon name="x" size={13} />
            </button>
          </li>
        ))}
      </ul>
      <FilterCount />
    </section>
  );
}

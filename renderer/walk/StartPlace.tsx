import { startWalkAt, usePlan } from '#renderer/session';
import { Select } from '#renderer/ui';
import type { SchoolYearId, Term, WeekPosition } from '#shared/calendar';
import { SCHOOL_YEARS, TERMS, termSpan, weekInTerm, weekPosition } from '#shared/calendar';
import styles from './StartAt.module.css';
import { useWalk } from './use-walk';

const years = SCHOOL_YEARS.map(({ id, name }) => ({ value: id, label: name }));
const terms = TERMS.map((term) => ({ value: term, label: `${term.charAt(0).toUpperCase()}${term.slice(1)}` }));

/** A year, a term and a week of it. Each takes effect as it is chosen. */
export function StartPlace() {
  const { start } = useWalk();
  const pattern = usePlan(({ header }) => header.halfTermPattern);
  const position = weekPosition(start, pattern);
  if (!position.ok) return null;
  const { year, term, weekOfTerm }: WeekPosition = position.value;
  const span = termSpan(year, term, pattern);
  const length = span.ok ? span.value.to - span.value.from + 1 : 0;

  /** Another year or term begins at its first week. */
  function go(toYear: SchoolYearId, toTerm: Term, week: number): void {
    const found = weekInTerm(toYear, toTerm, week, pattern);
    if (found.ok) startWalkAt(found.value);
  }

  return (
    <fieldset className={styles.place} aria-label="A year, term and week">
      <Select layout="stack" label="Year" value={year} options={years} onChange={(next) => go(next, 'autumn', 1)} />
      <Select layout="stack" label="Term" value={term} options={terms} onChange={(next) => go(year, next, 1)} />
      <Select
        layout="stack"
        label="Week"
        value={String(weekOfTerm)}
        options={Array.from({ length }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
        onChange={(next) => go(year, term, Number(next))}
      />
    </fieldset>
  );
}

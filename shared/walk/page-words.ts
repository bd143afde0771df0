/** A child's way on paper, in words: who is followed, from when on, and what a page is about. */
import { dateOfWeek, FIRST_WEEK, MONTHS, schoolYearOfWeek, type WeekSpan } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { WalkPage } from './pages';
import { type Followed, profileInWords } from './profile';

type Header = Pick<Plan['header'], 'firstSchoolYear' | 'halfTermPattern'>;

/**
 * What the first page says: “The plan as a child with SEND meets it, from the start of Year 5.” · “The child starts Nursery in
 * September 2022; dates are that child’s.”
 */
export function followedInWords({ firstSchoolYear }: Header, { profile, start, cohort }: Followed): readonly string[] {
  const way = `The plan as ${profileInWords(profile)} meets it, from ${startInWords(start)} to the end of Year 13.`;
  const before = start === FIRST_WEEK ? '' : ' What is over before then is left out.';
  if (cohort !== null)
    return [way + before, `The child starts Nursery in September ${cohort}, and the dates are that child’s.`];
  if (firstSchoolYear === null) return [way + before];
  return [way + before, `Dates are those of children who start Nursery in September ${firstSchoolYear}.`];
}

/** “the start of Nursery”, “the start of Year 5”, “Year 7, week 17”. */
function startInWords(start: number): string {
  const year = schoolYearOfWeek(start);
  if (!year) return 'the start of Nursery';
  return year.from === start ? `the start of ${year.name}` : `${year.name}, week ${start - year.from + 1}`;
}

/** “Key Stage 2”, “Key Stage 2, from Year 5” where the way begins within it. */
export function pageTitle({ phase, span }: Pick<WalkPage, 'phase' | 'span'>): string {
  if (span.from === phase.from) return phase.name;
  return `${phase.name}, from ${startInWords(span.from).replace('the start of ', '')}`;
}

/** “Year 5 to Year 6, September 2027 to July 2029”; the years alone in a plan without dates. */
export function spanInWords(
  { firstSchoolYear, halfTermPattern }: Header,
  span: WeekSpan,
  { cohort }: Followed,
): string {
  const years = [span.from, span.to].map((week) => schoolYearOfWeek(week)?.name ?? '');
  const said = joined(years);
  const starts = cohort ?? firstSchoolYear;
  if (starts === null) return said;
  const months = [span.from, span.to].map((week) => {
    const date = dateOfWeek(starts, week, halfTermPattern);
    return date.ok ? `${MONTHS[Number(date.value.slice(5, 7)) - 1] ?? ''} ${date.value.slice(0, 4)}` : '';
  });
  return months.includes('') ? said : `${said}, ${joined(months)}`;
}

/** “Year 5 to Year 6”; once where both are the same. */
function joined([one = '', other = '']: readonly string[]): string {
  return one === other ? one : `${one} to ${other}`;
}

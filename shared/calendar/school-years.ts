// The fifteen school years of the journey, 38 weeks each.
import type { PhaseId } from './phases';
import { isWeek, WEEKS_PER_YEAR, type WeekSpan } from './week';

/** Stable names, as plans store them and people say them. */
export type SchoolYearId =
  | 'N'
  | 'R'
  | 'Y1'
  | 'Y2'
  | 'Y3'
  | 'Y4'
  | 'Y5'
  | 'Y6'
  | 'Y7'
  | 'Y8'
  | 'Y9'
  | 'Y10'
  | 'Y11'
  | 'Y12'
  | 'Y13';

export type SchoolYear = WeekSpan & {
  readonly id: SchoolYearId;
  readonly name: string;
  /** Full years of age on the 31 August before the year starts. */
  readonly age: number;
  readonly phase: PhaseId;
  /** 0 for Nursery to 14 for Year 13. */
  readonly index: number;
};

const NAMES: readonly (readonly [SchoolYearId, string, PhaseId])[] = [
  ['N', 'Nursery', 'early-years'],
  ['R', 'Reception', 'early-years'],
  ['Y1', 'Year 1', 'key-stage-1'],
  ['Y2', 'Year 2', 'key-stage-1'],
  ['Y3', 'Year 3', 'key-stage-2'],
  ['Y4', 'Year 4', 'key-stage-2'],
  ['Y5', 'Year 5', 'key-stage-2'],
  ['Y6', 'Year 6', 'key-stage-2'],
  ['Y7', 'Year 7', 'key-stage-3'],
  ['Y8', 'Year 8', 'key-stage-3'],
  ['Y9', 'Year 9', 'key-stage-3'],
  ['Y10', 'Year 10', 'key-stage-4'],
  ['Y11', 'Year 11', 'key-stage-4'],
  ['Y12', 'Year 12', 'post-16'],
  ['Y13', 'Year 13', 'post-16'],
];

const AGE_AT_NURSERY = 3;

/** Nursery to Year 13, in order. Source: the table of the journey, SPEC [CAL2]. */
export const SCHOOL_YEARS: readonly SchoolYear[] = NAMES.map(([id, name, phase], index) => ({
  id,
  name,
  age: AGE_AT_NURSERY + index,
  phase,
  index,
  from: index * WEEKS_PER_YEAR + 1,
  to: (index + 1) * WEEKS_PER_YEAR,
}));

const BY_ID = Object.fromEntries(SCHOOL_YEARS.map((year) => [year.id, year])) as Record<SchoolYearId, SchoolYear>;

/** The school year with this id. */
export function schoolYear(id: SchoolYearId): SchoolYear {
  return BY_ID[id];
}

/** The weeks of a school year: `Y7` is 305 to 342. */
export function yearSpan(id: SchoolYearId): WeekSpan {
  const { from, to } = BY_ID[id];
  return { from, to };
}

/** The school year that a week lies in; `undefined` for anything but a week. */
export function schoolYearOfWeek(week: number): SchoolYear | undefined {
  return isWeek(week) ? SCHOOL_YEARS[Math.floor((week - 1) / WEEKS_PER_YEAR)] : undefined;
}

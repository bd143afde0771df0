import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { PlanHeader } from '#shared/plan';
import { headerSchema } from '#shared/plan';
import { defineCommand } from './command';
import { oneLine } from './one-line';

export type PlanFields = Partial<
  Pick<
    PlanHeader,
    | 'title'
    | 'organisation'
    | 'purpose'
    | 'values'
    | 'carryMost'
    | 'firstSchoolYear'
    | 'cohorts'
    | 'halfTermPattern'
    | 'coreLocked'
    | 'sectors'
    | 'sectorTags'
  >
> & {
  /** With null an area has room for as many priorities as there are. */
  readonly perArea?: number | null;
  /** With null nobody has said how many. */
  readonly mostTrials?: number | null;
};

const reasons: Readonly<Record<string, string>> = {
  title: 'A plan needs a name. Type one, up to 500 characters.',
  organisation: 'That name is too long. The most is 500 characters.',
  purpose: 'That is too long for one page. The most is 1,000 characters.',
  values: 'That is too long for one page. The most is 1,000 characters.',
  carryMost: 'That is too long for one page. The most is 1,000 characters.',
  perArea: 'An area of the page has room for two to eight priorities.',
  firstSchoolYear: 'Choose a year between 1990 and 2100, or leave it empty.',
  cohorts: 'Choose up to six different years between 1990 and 2100 to compare.',
  halfTermPattern: 'The six half-terms must be whole weeks that add up to 38.',
  mostTrials: 'Write a whole number from 1 to 99.',
  sectors: 'Core and edge is cut into the priority areas, the domains of leadership, or tags.',
  sectorTags: 'Choose up to twelve different tags, of up to 100 characters each.',
};

/** Changes what the plan says of itself: its name, the trust, the cohort's first year, the half-terms. */
export const editPlan = defineCommand<PlanFields>({
  label: (_plan, fields) => labelOf(fields),
  history: {
    kind: 'join',
    key: (fields) => (fields.sectors === undefined ? Object.keys(fields).sort().join(',') : null),
  },
  run: (plan, fields) => {
    const named = onlyEditable(fields);
    const checked = headerSchema.safeParse({ ...plan.header, ...named });
    if (!checked.success) {
      return fail(
        'plan-field-invalid',
        reasons[String(checked.error.issues[0]?.path[0])] ?? 'That value does not fit.',
      );
    }
    const draft = startDraft(plan);
    draft.setHeader(named);
    return ok(draft.changes());
  },
});

/** Whatever the arguments are, there are words; what does not fit is refused later. */
const sectorWords: Readonly<Record<string, string | undefined>> = { areas: 'area', domains: 'domain', tags: 'tag' };

function labelOf({ title, coreLocked, sectors }: PlanFields): string {
  if (sectors !== undefined) return `cutting the rings by ${sectorWords[sectors] ?? 'something else'}`;
  if (coreLocked !== undefined) return coreLocked ? 'locking the core' : 'unlocking the core';
  return title === undefined ? 'changing the plan’s details' : 'renaming the plan';
}

/** What may be edited here, and nothing else: lanes, areas and codes have rules of their own. */
function onlyEditable(given: PlanFields): Partial<PlanHeader> {
  const { title, organisation, purpose, values, carryMost, firstSchoolYear, cohorts, halfTermPattern } = given;
  const { coreLocked, perArea, mostTrials, sectors, sectorTags } = given;
  const line = title === undefined ? title : oneLine(title).trim();
  const said = { purpose, values, carryMost, sectors, sectorTags };
  const fields = { title: line, organisation, ...said, firstSchoolYear, cohorts, halfTermPattern, coreLocked };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(perArea !== undefined && { perArea: perArea ?? undefined }),
    ...(mostTrials !== undefined && { mostTrials: mostTrials ?? undefined }),
  };
}

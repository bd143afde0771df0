import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ChangeSet } from '#shared/change';
import { startDraft } from '#shared/change';
import { withRating } from '#shared/health';
import type { CheckId, HealthCheck, Plan, Rating, Statement, StatementId } from '#shared/plan';
import { checksSchema, healthLimits, ratingSchema } from '#shared/plan';
import { defineCommand } from './command';
import { oneLine } from './one-line';

/**
 * `group` sets what the group agreed on, or takes it away with null; `person` adds one person's ratings, by statement, to
 * those of the others; `forget` takes all of people's ratings away. `leave-out` takes a statement out of this check alone.
 */
export type EditChecks = { readonly id: CheckId } & (
  | {
      readonly edit: 'add';
      readonly name: string;
      readonly date: string;
      readonly statements: readonly Statement[];
    }
  | { readonly edit: 'rename'; readonly name: string }
  | { readonly edit: 'date'; readonly date: string }
  | { readonly edit: 'remove' }
  | { readonly edit: 'group'; readonly statement: StatementId; readonly rating: Rating | null }
  | { readonly edit: 'person'; readonly ratings: ReadonlyMap<StatementId, Rating> }
  | { readonly edit: 'forget' }
  | { readonly edit: 'ask'; readonly statement: Statement }
  | { readonly edit: 'reword'; readonly statement: StatementId; readonly text: string }
  | { readonly edit: 'leave-out'; readonly statement: StatementId }
);

type Edit = Exclude<EditChecks, { readonly edit: 'add' | 'remove' }>;

const labels: Readonly<Record<EditChecks['edit'], string>> = {
  add: 'beginning a health check',
  rename: 'renaming a health check',
  date: 'changing the day of a health check',
  remove: 'removing a health check',
  group: 'rating as a group',
  person: 'adding one person’s ratings',
  forget: 'taking people’s ratings away',
  ask: 'adding a statement',
  reword: 'rewording a statement',
  'leave-out': 'leaving a statement out',
};

/** Begins, rates, rewords or removes a health check. What people rate is never kept with anything that tells who. */
export const editChecks = defineCommand<EditChecks>({
  label: (_plan, { edit }) => labels[edit] ?? 'changing a health check',
  history: { kind: 'join', key: joinKey },
  run: (plan, args) => {
    const checks = plan.header.checks ?? [];
    const check = checks.find(({ id }) => id === args.id);
    if (args.edit === 'add') return check ? taken() : begun(plan, args);
    if (!check) return fail('check-missing', 'That health check is no longer in the plan. Choose another one.');
    if (args.edit === 'remove')
      return withChecks(
        plan,
        checks.filter((one) => one !== check),
      );
    const edited = editedCheck(check, args);
    if (!edited.ok) return edited;
    return withChecks(
      plan,
      checks.map((one) => (one === check ? edited.value : one)),
    );
  },
});

/** Typing joins; so do the two numbers of one rating of the group. */
function joinKey(args: EditChecks): string | null {
  if (args.edit === 'rename' || args.edit === 'date') return `${args.edit}:${args.id}`;
  return args.edit === 'reword' || args.edit === 'group' ? `${args.edit}:${args.id}:${args.statement}` : null;
}

function begun(plan: Plan, { id, name, date, statements }: Extract<EditChecks, { edit: 'add' }>): Result<ChangeSet> {
  const checks = plan.header.checks ?? [];
  if (checks.length >= healthLimits.checks)
    return fail('too-many-checks', 'A plan keeps forty health checks. Remove an old one first.');
  return withChecks(plan, [...checks, { id, name: nameOf(name), date, statements }]);
}

function editedCheck(check: HealthCheck, args: Edit): Result<HealthCheck> {
  switch (args.edit) {
    case 'rename':
      return ok({ ...check, name: nameOf(args.name) });
    case 'date':
      return ok({ ...check, date: args.date });
    case 'person':
      return ratedByOne(check, args.ratings);
    case 'forget':
      return ok({ ...check, statements: check.statements.map(({ ratings: _ratings, ...rest }) => rest) });
    case 'ask':
      if (check.statements.length >= healthLimits.statements)
        return fail('too-many-statements', 'A health check asks sixty statements at most. Leave one out first.');
      if (check.statements.some(({ id }) => id === args.statement.id)) return taken();
      return ok({
        ...check,
        statements: [...check.statements, { ...args.statement, text: textOf(args.statement.text) }],
      });
    case 'group':
    case 'reword':
    case 'leave-out':
      return withStatement(check, args);
  }
}

function withStatement(
  check: HealthCheck,
  args: Extract<Edit, { readonly edit: 'group' | 'reword' | 'leave-out' }>,
): Result<HealthCheck> {
  const statement = check.statements.find(({ id }) => id === args.statement);
  if (!statement) return fail('statement-missing', 'That statement is no longer in this health check.');
  const put = (next: readonly Statement[]): Result<HealthCheck> =>
    ok({ ...check, statements: check.statements.flatMap((one) => (one === statement ? next : [one])) });
  if (args.edit === 'leave-out') return put([]);
  if (args.edit === 'reword') return put([{ ...statement, text: textOf(args.text) }]);
  if (args.rating && !ratingSchema.safeParse(args.rating).success) return notARating();
  const { group: _before, ...rest } = statement;
  return put([args.rating ? { ...rest, group: args.rating } : rest]);
}

/** [P14] Each rating goes where it belongs by what it says: nothing tells which ones are one person's. */
function ratedByOne(check: HealthCheck, ratings: ReadonlyMap<StatementId, Rating>): Result<HealthCheck> {
  if (![...ratings.values()].every((rating) => ratingSchema.safeParse(rating).success)) return notARating();
  const statements = check.statements.map((statement) => {
    const rating = ratings.get(statement.id);
    return rating ? withRating(statement, rating) : statement;
  });
  if (statements.some(({ ratings: all = [] }) => all.length > healthLimits.ratings))
    return fail('too-many-ratings', 'Two hundred people have rated this already. Begin another health check.');
  return ok({ ...check, statements });
}

function withChecks(plan: Plan, checks: readonly HealthCheck[]): Result<ChangeSet> {
  if (!checksSchema.safeParse(checks).success)
    return fail('check-invalid', 'A health check has a day between 1990 and 2200, and statements of up to 500 signs.');
  const draft = startDraft(plan);
  draft.setHeader({ checks });
  return ok(draft.changes());
}

function nameOf(text: string): string {
  return oneLine(text).trim().slice(0, 200) || 'Health check';
}

function textOf(text: string): string {
  return oneLine(text).trim() || 'New statement';
}

function notARating(): Fail {
  return fail('rating-out-of-range', 'A rating is a whole number from 1 to 5.');
}

function taken(): Fail {
  return fail('id-taken', 'A health check or statement with this id is already in the plan.');
}

/** Which check is looked at, and which earlier one it is compared with. */
import type { CheckId, HealthCheck, PlanHeader, Rating, Statement, StatementId } from '#shared/plan';
import { byRating } from '#shared/plan';

type WithChecks = { readonly header: Pick<PlanHeader, 'checks'> };

/** By their day; those of one day as they were begun. */
export function checksByDay({ header: { checks = [] } }: WithChecks): readonly HealthCheck[] {
  return checks
    .map((check, n) => ({ check, n }))
    .sort((a, b) => (a.check.date === b.check.date ? a.n - b.n : a.check.date < b.check.date ? -1 : 1))
    .map(({ check }) => check);
}

/** The check of an id, or the newest; null in a plan without any. */
export function checkOf(plan: WithChecks, id: CheckId | null): HealthCheck | null {
  const checks = checksByDay(plan);
  return checks.find((check) => check.id === id) ?? checks.at(-1) ?? null;
}

/** The check before this one; null for the first. */
export function checkBefore(plan: WithChecks, check: HealthCheck | null): HealthCheck | null {
  const checks = checksByDay(plan);
  const at = checks.findIndex(({ id }) => id === check?.id);
  return checks[at - 1] ?? null;
}

/** [H3] The statement with one more rating, which takes its place among the others by what it says. */
export function withRating(statement: Statement, rating: Rating): Statement {
  const { now, aim } = rating;
  return { ...statement, ratings: [...(statement.ratings ?? []), { now, aim }].sort(byRating) };
}

/** The statement that an item is to move, as the newest check that has it words it. */
export function statementOf(plan: WithChecks, id: StatementId | undefined): Statement | null {
  if (id === undefined) return null;
  const found = checksByDay(plan).flatMap(({ statements }) => statements.filter((one) => one.id === id));
  return found.at(-1) ?? null;
}

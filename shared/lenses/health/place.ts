import { functionWords, statementOf, withoutStop } from '#shared/health';
import type { Item, Plan } from '#shared/plan';

/** “Leadership”, or “Leadership: ‘Every headteacher has the time’”; null for what would move nothing yet. */
export function placeOf(plan: Plan, { facets: { health } }: Item): string | null {
  if (!health) return null;
  const statement = statementOf(plan, health.statement);
  const { short } = functionWords[health.function];
  return statement ? `${short}: ‘${withoutStop(statement)}’` : short;
}

/** What the counts of findings count. */
import type { PlanFinding } from '#shared/checks';
import { lenses, lensIds } from '#shared/lenses';

/** “5 on the Journey, 1 on the plan as a whole”. */
export function findingsByLens(findings: readonly PlanFinding[]): string {
  const places = [...lensIds, null].map((lens) => ({
    name: lens === null ? 'plan as a whole' : lenses[lens].name,
    count: findings.filter((finding) => finding.lens === lens).length,
  }));
  return places
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${String(count)} on the ${name}`)
    .join(', ');
}

/** “5 findings”. */
export function findingsWords(count: number): string {
  return count === 1 ? '1 finding' : `${String(count)} findings`;
}

import { issuesOf } from '#shared/enablement';
import type { Plan } from '#shared/plan';
import type { Finding } from '../lens';

/** [N3–N12] What is to be settled about who does what. */
export function enablementFindings(plan: Plan): readonly Finding[] {
  return issuesOf(plan);
}

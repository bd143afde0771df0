import { savePlan } from '#shared/file';
import type { Plan } from '#shared/plan';
import { atFault, DONE, type Outcome } from './command';
import type { CliPorts } from './ports';

/** Writes a plan to a file and says so. */
export async function writePlan(
  path: string,
  plan: Plan,
  ports: CliPorts,
  options: { readonly replace?: boolean } = {},
): Promise<Outcome> {
  const written = await ports.writeFile(path, savePlan(plan), options);
  if (!written.ok) return atFault(written.error.message);
  ports.out(path);
  return DONE;
}

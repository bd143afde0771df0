import type { Result } from '#shared/base';
import { type OpenedPlan, openPlan } from '#shared/file';
import type { CliPorts } from './ports';

/** The plan in a file. Fails with what the reading or the opening failed with. */
export async function readPlan(path: string, ports: CliPorts): Promise<Result<OpenedPlan>> {
  const text = await ports.readFile(path);
  return text.ok ? openPlan(text.value) : text;
}

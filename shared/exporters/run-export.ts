/**
 * The one way to run an exporter: loads its writer, minds the ports that it needs, and turns every failure into words.
 */
import { fail, type Result } from '#shared/base';
import type { Bytes, Exporter, ExportInput, ExportPorts } from './exporter';

/** The answer where the user has thought better of it; nothing needs to be said then. */
export const CANCELLED = fail('export-cancelled', 'The export was stopped. Nothing was written.');

/**
 * Writes the plan, or the lens on screen, in the exporter's format. Fails with `export-unavailable` where a port that
 * it needs is absent, `export-cancelled`, `export-failed`, or what a port failed with.
 */
export async function runExport(
  exporter: Exporter,
  input: ExportInput,
  ports: ExportPorts,
): Promise<Result<string | Bytes>> {
  if (exporter.needs.some((port) => ports[port] === undefined)) {
    return fail('export-unavailable', `${exporter.name}: this needs the app. Open the plan there and export it.`);
  }
  if (ports.cancelled()) return CANCELLED;
  try {
    // What makes reports is loaded with the first export, as the writers are.
    const [{ write }, { withoutConfidential }] = await Promise.all([exporter.load(), import('#shared/report')]);
    const plan = input.includeConfidential ? input.plan : withoutConfidential(input.plan);
    const written = await write({ ...input, plan, whole: input.plan }, ports);
    if (ports.cancelled()) return CANCELLED;
    if (written.ok) ports.progress(1);
    return written;
  } catch (thrown) {
    const reason = thrown instanceof Error ? ` (${thrown.message})` : '';
    return fail(
      'export-failed',
      `${exporter.name}: it could not be made${reason}. Your plan is safe. Try another format, or start again.`,
    );
  }
}

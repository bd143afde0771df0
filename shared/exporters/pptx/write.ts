/** The PowerPoint exporter: slides of shapes and words that can be edited. The same plan on the same day gives the same file. */
import { fail, ok, type Result } from '#shared/base';
import { type Report, reportOf } from '#shared/report';
import type { Bytes, ExportPorts, Writer } from '../exporter';
import { deckSteps } from './deck';
import { packed } from './package';
import type { Slide } from './slide';

export const write: Writer = async ({ plan, whole, today, includeConfidential }, ports) => {
  const report = reportOf(whole, { today, includeConfidential });
  return slideFile(report, deckSteps(plan, report), ports);
};

/** Any steps of slides as a PowerPoint file. */
export async function slideFile(
  report: Report,
  steps: readonly (() => readonly Slide[])[],
  ports: ExportPorts,
): Promise<Result<Bytes>> {
  const slides: Slide[] = [];
  for (const [index, step] of steps.entries()) {
    slides.push(...step());
    ports.progress((0.9 * (index + 1)) / steps.length);
    // The page gets a moment to show how far it is, and to hear that it is to stop.
    await Promise.resolve();
    if (ports.cancelled()) return fail('export-cancelled', 'The export was stopped. Nothing was written.');
  }
  return ok(packed(slides, report));
}

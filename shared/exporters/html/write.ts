/** The report as one page for a browser: its typefaces and pictures are inside, and nothing in it runs. */
import { ok } from '#shared/base';
import { reportOf } from '#shared/report';
import type { Writer } from '../exporter';
import { reportPage } from '../report-page';

export const write: Writer = async ({ whole, today, includeConfidential }, ports) => {
  const report = reportOf(whole, { today, includeConfidential });
  ports.progress(0.5);
  return ok(reportPage(report, await ports.fontCss()));
};

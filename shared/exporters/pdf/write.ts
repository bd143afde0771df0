/** The PDF exporter: the report as a page, printed by the browser that the app runs in. */
import { fail } from '#shared/base';
import { reportOf } from '#shared/report';
import type { Writer } from '../exporter';
import { printable } from '../plain-text';
import { reportPage } from '../report-page';

/** The footer has one line; a longer title is cut there. */
const LONGEST_TITLE = 90;

export const write: Writer = async ({ whole, today, includeConfidential }, ports) => {
  if (!ports.printPdf)
    return fail('export-unavailable', 'A PDF is printed by the app. Open the plan there and export it.');
  const report = reportOf(whole, { today, includeConfidential });
  ports.progress(0.2);
  const html = reportPage(report, await ports.fontCss());
  ports.progress(0.4);
  return ports.printPdf(html, { title: Array.from(printable(report.title)).slice(0, LONGEST_TITLE).join('') });
};

/**
 * The PDF exporter: the report as a page, printed by the browser that the app runs in. It is printed twice, because
 * only the first print shows on which pages the headings come to lie that the contents are to name.
 */
import { fail } from '#shared/base';
import { reportOf } from '#shared/report';
import type { Writer } from '../exporter';
import { printable } from '../plain-text';
import { reportPage } from '../report-page';
import { pagesOfAnchors } from './anchor-pages';

/** The footer has one line; a longer title is cut there. */
const LONGEST_TITLE = 90;

export const write: Writer = async ({ whole, today, includeConfidential }, ports) => {
  const { printPdf } = ports;
  if (!printPdf) return fail('export-unavailable', 'A PDF is printed by the app. Open the plan there and export it.');
  const report = reportOf(whole, { today, includeConfidential });
  const fonts = await ports.fontCss();
  const title = Array.from(printable(report.title)).slice(0, LONGEST_TITLE).join('');
  const print = (pages: ReadonlyMap<string, number>) => printPdf(reportPage(report, fonts, pages), { title });
  ports.progress(0.2);
  const draft = await print(new Map());
  if (!draft.ok || ports.cancelled()) return draft;
  ports.progress(0.6);
  const pages = pagesOfAnchors(draft.value);
  // Contents that can't name their pages still lead there by a click.
  return pages.size === 0 ? draft : print(pages);
};

/**
 * The contents: a real field, so that Word can update it, filled in already, so that it need not ask to. Each page number
 * is a reference of its own to its heading, as in contents that Word makes.
 */
import {
  InternalHyperlink,
  LeaderType,
  Paragraph,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Report } from '#shared/report';
import { bookmarkOf } from './blocks';
import { TEXT_WIDTH } from './page';
import { estimatePages, headingsOf } from './page-estimate';
import { textRuns } from './text';

export function contents(report: Report): TableOfContents {
  const pages = estimatePages(report);
  const entries = headingsOf(report).map(
    ({ level, text, anchor }) =>
      new Paragraph({
        style: `TOC${level}`,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH.portrait, leader: LeaderType.DOT }],
        children: [
          new InternalHyperlink({
            anchor: bookmarkOf(anchor),
            children: [
              ...textRuns([{ text }]),
              new TextRun({ children: [new Tab()], bold: false }),
              new SimpleField(`PAGEREF ${bookmarkOf(anchor)} \\h`, String(pages.get(anchor) ?? '')),
            ],
          }),
        ],
      }),
  );
  return new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: '1-2',
    beginDirty: false,
    contentChildren: entries,
  });
}

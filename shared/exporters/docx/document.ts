/**
 * The Word document of a report: title page, contents, and its sections on portrait and landscape pages.
 */
import {
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  PageBreak,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  type Table,
  type TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Report, ReportSection } from '#shared/report';
import { printable } from '../plain-text';
import { type Drawing, type Start, styled, wordBlocks } from './blocks';
import { contents } from './contents';
import { type Page, pageProperties, TEXT_WIDTH } from './page';
import { colour, numbering, styles } from './styles';
import { textRuns } from './text';

/** The plan's title in the footer ends here. */
const LONGEST_FOOT = 90;
/** Above this length the title on the title page is set smaller, so that it leaves room for the rest. */
const LONG_TITLE = 90;

export function wordDocument(report: Report, drawing: Drawing): Document {
  return new Document({
    title: printable(report.title),
    creator: printable(report.organisation),
    styles,
    numbering,
    features: { updateFields: false },
    sections: pagesOf(report.sections).map((pages, index) => section(report, pages, index === 0, drawing)),
  });
}

type Pages = { readonly page: Page; readonly sections: readonly ReportSection[] };

/** Neighbours that share an orientation, in one; the first holds the title page and the contents and is portrait. */
function pagesOf(sections: readonly ReportSection[]): readonly Pages[] {
  const pages: { page: Page; sections: ReportSection[] }[] = [{ page: 'portrait', sections: [] }];
  for (const one of sections) {
    const last = pages.at(-1);
    if (last?.page === one.page) last.sections.push(one);
    else pages.push({ page: one.page, sections: [one] });
  }
  return pages;
}

function section(report: Report, { page, sections }: Pages, first: boolean, drawing: Drawing): ISectionOptions {
  return {
    properties: { page: pageProperties(page), titlePage: first, type: SectionType.NEXT_PAGE },
    footers: { default: footer(report, page), ...(first && { first: new Footer({ children: [new Paragraph('')] }) }) },
    children: [
      ...(first ? front(report) : []),
      ...sections.flatMap((one, index) => body(one, first || index > 0 ? 'new-page' : 'top', drawing)),
      ...tail(sections),
    ],
  };
}

/** Word wants a paragraph after a table at the end; this one takes no room. */
function tail(sections: readonly ReportSection[]): Paragraph[] {
  return sections.at(-1)?.blocks.at(-1)?.type === 'table' ? [styled('Tail', '')] : [];
}

function body(one: ReportSection, start: Start, drawing: Drawing): (Paragraph | Table)[] {
  return one.blocks.flatMap((block, index) =>
    wordBlocks(block, one, drawing, index === 0 && one.startsOnNewPage ? start : 'flow'),
  );
}

function front(report: Report): (Paragraph | Table | TableOfContents)[] {
  return [
    styled('PlanOwner', report.organisation),
    title(report.title),
    new Paragraph({
      style: 'PlanDate',
      border: { top: { style: BorderStyle.SINGLE, size: 12, color: colour('accent'), space: 14 } },
      children: textRuns([{ text: report.dateInWords }]),
    }),
    ...report.remarks.map((remark) => styled('QuietText', remark)),
    ...contentsHeading(report),
    contents(report),
  ];
}

/** At the top of a page of its own, or well below what the first page says. */
function contentsHeading({ contents: where = 'page' }: Report): Paragraph[] {
  if (where === 'page') return [new Paragraph({ children: [new PageBreak()] }), styled('ContentsHeading', 'Contents')];
  const children = [new TextRun('Contents')];
  return [new Paragraph({ style: 'ContentsHeading', spacing: { before: 900, after: 120 }, children })];
}

function title(text: string): Paragraph {
  const size = text.length > LONG_TITLE ? { size: 40 } : {};
  return new Paragraph({ style: 'PlanTitle', children: [new TextRun({ text: printable(text), ...size })] });
}

function footer(report: Report, page: Page): Footer {
  const name = report.title.length > LONGEST_FOOT ? `${report.title.slice(0, LONGEST_FOOT - 1)}…` : report.title;
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFoot',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH[page] }],
        children: [new TextRun(printable(name)), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })],
      }),
    ],
  });
}

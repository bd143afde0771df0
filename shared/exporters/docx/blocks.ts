/**
 * The report's blocks as Word's paragraphs and tables.
 */
import { AlignmentType, Bookmark, BorderStyle, HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import type { Block, Figure, ListEntry, ReportSection } from '#shared/report';
import { printable, runsRightToLeft } from '../plain-text';
import { fittedFigure } from './figure-size';
import { type Page, TEXT_WIDTH } from './page';
import { colour, DENSE_TEXT } from './styles';
import { wordTable } from './table';
import { plainText, textRuns } from './text';

/** What the blocks of one document share: its drawn figures, and numbers for lists and pictures, none twice. */
export type Drawing = {
  readonly pictures: ReadonlyMap<Figure, Uint8Array>;
  readonly nextNumber: () => number;
};

/** Where a block begins: in the flow, at the top of a page that is new anyway, or on a new page. */
export type Start = 'flow' | 'top' | 'new-page';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

type Setting = Pick<ReportSection, 'page' | 'dense'>;

/** `setting`: the page that the block's section stands on, and how close it is set. */
export function wordBlocks(
  block: Block,
  { page, dense = false }: Setting,
  drawing: Drawing,
  start: Start,
): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.level],
          ...(start !== 'flow' && { spacing: { before: 0, after: 180 }, pageBreakBefore: start === 'new-page' }),
          children: [new Bookmark({ id: bookmarkOf(block.anchor), children: textRuns([{ text: block.text }]) })],
        }),
      ];
    case 'paragraph':
      return [paragraph(block)];
    case 'list':
      return listParagraphs(block.entries, drawing.nextNumber(), dense);
    case 'table':
      return [wordTable(block, TEXT_WIDTH[page], dense)];
    case 'figure':
      return figure(block, page, drawing);
    case 'callout':
      return [callout(block)];
  }
}

function paragraph(block: Extract<Block, { type: 'paragraph' }>): Paragraph {
  const style = { body: undefined, lead: 'Lead', quiet: 'QuietText', label: 'ItemLabel' }[block.look];
  return new Paragraph({
    ...(style && { style }),
    ...(block.keepWithNext && { keepNext: true }),
    ...(runsRightToLeft(plainText(block.runs)) && { bidirectional: true }),
    children: textRuns(block.runs),
  });
}

function listParagraphs(entries: readonly ListEntry[], instance: number, dense: boolean): Paragraph[] {
  const [between, below] = dense ? [10, 60] : [50, 130];
  return entries.map(
    ({ runs, level, ordered }, index) =>
      new Paragraph({
        numbering: { reference: ordered ? 'numbers' : 'bullets', level, instance },
        ...(dense && { style: DENSE_TEXT }),
        spacing: { after: index === entries.length - 1 ? below : between },
        children: textRuns(runs),
      }),
  );
}

function figure(block: Figure, page: Page, drawing: Drawing): Paragraph[] {
  const picture = drawing.pictures.get(block);
  const caption = new Paragraph({ style: 'Caption', children: textRuns([{ text: block.caption }]) });
  if (!picture) return [caption];
  const image = new ImageRun({
    type: 'png',
    data: picture,
    transformation: fittedFigure(block.scene, page),
    altText: {
      id: String(drawing.nextNumber()),
      name: printable(block.caption),
      description: printable(block.alt),
      title: '',
    },
  });
  return [new Paragraph({ keepNext: true, alignment: AlignmentType.LEFT, children: [image] }), caption];
}

function callout(block: Extract<Block, { type: 'callout' }>): Paragraph {
  const [edge, ground] =
    block.tone === 'warning' ? (['warning', 'warning-tint'] as const) : (['accent', 'accent-tint'] as const);
  return new Paragraph({
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: colour(edge), space: 8 } },
    shading: { fill: colour(ground), type: 'clear', color: 'auto' },
    children: textRuns(block.runs),
  });
}

/** A heading's anchor as Word takes it: letters, digits and underscores. */
export function bookmarkOf(anchor: string): string {
  return `at_${anchor.replace(/\W/g, '_')}`;
}

/** A paragraph in one style and look. */
export function styled(style: string, text: string): Paragraph {
  return new Paragraph({
    style,
    ...(runsRightToLeft(text) && { bidirectional: true }),
    children: [new TextRun(printable(text))],
  });
}

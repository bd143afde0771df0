/** Tables as tables: their first row is the head, also for those who hear it. */
import { escaped } from '../plain-text';
import { emu, fillXml } from './colour-xml';
import type { SlideTable, TableCell } from './slide';
import { paragraphXml } from './text-xml';

/** Beside and above the words of a cell, points. */
export const CELL = { wide: 6, high: 3.5 } as const;

type Row = SlideTable['rows'][number];

export function tableXml({ name, alt, at, columns, rows }: SlideTable, id: number): string {
  const grid = columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const size = `<a:ext cx="${emu(sum(columns))}" cy="${emu(sum(rows.map(({ height }) => height)))}"/>`;
  const known = `<p:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(alt)}"/>`;
  const table = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.map(rowXml).join('')}</a:tbl>`;
  return `<p:graphicFrame><p:nvGraphicFramePr>${known}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(at.x)}" y="${emu(at.y)}"/>${size}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function rowXml({ height, tone, cells }: Row): string {
  return `<a:tr h="${emu(height)}">${cells.map((cell, index) => cellXml(cell, index === 0 ? tone : undefined)).join('')}</a:tr>`;
}

function cellXml({ paragraphs, fill, span = 1 }: TableCell, tone: Row['tone']): string {
  const lines =
    paragraphs.length === 0
      ? '<a:p><a:endParaRPr lang="en-GB" sz="1100"/></a:p>'
      : paragraphs.map(paragraphXml).join('');
  const text = `<a:txBody><a:bodyPr/><a:lstStyle/>${lines}</a:txBody>`;
  const bar = tone ? `<a:lnL w="${emu(3)}">${fillXml({ paint: tone })}</a:lnL>` : '<a:lnL><a:noFill/></a:lnL>';
  const lines4 = `${bar}<a:lnR><a:noFill/></a:lnR><a:lnT><a:noFill/></a:lnT><a:lnB w="${emu(0.75)}">${fillXml({ paint: 'hairline-strong' })}</a:lnB>`;
  const margins = `marL="${emu(CELL.wide)}" marR="${emu(CELL.wide)}" marT="${emu(CELL.high)}" marB="${emu(CELL.high)}"`;
  const merged =
    '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></a:txBody><a:tcPr/></a:tc>';
  return `<a:tc${span > 1 ? ` gridSpan="${span}"` : ''}>${text}<a:tcPr ${margins}>${lines4}${fillXml(fill)}</a:tcPr></a:tc>${merged.repeat(span - 1)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

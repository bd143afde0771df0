/** Blocks of the report as Markdown. */
import type { Block, Cell, ListEntry, Run } from '#shared/report';
import { escapedMarkdown } from './text';

/** The report's own headings stand below the title. */
const BELOW_TITLE = 1;

export function blockMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + BELOW_TITLE)} ${escapedMarkdown(block.text)}`;
    case 'paragraph':
      return block.look === 'label' ? `**${plain(block.runs)}**` : runsMarkdown(block.runs);
    case 'list':
      return block.entries.map(entryMarkdown).join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return `*${escapedMarkdown(block.caption)}*\n\n${escapedMarkdown(block.alt)}`;
    case 'callout':
      return `> ${runsMarkdown(block.runs)}`;
  }
}

function entryMarkdown({ runs, level, ordered }: ListEntry): string {
  return `${'   '.repeat(level)}${ordered ? '1.' : '-'} ${runsMarkdown(runs)}`;
}

/** A group is a row of its own in bold: tables of Markdown have no rows across. */
function tableMarkdown({ columns, rows }: Extract<Block, { type: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(columns.map(({ name }) => escapedMarkdown(name)));
  const rule = line(columns.map(({ align }) => (align === 'right' ? '---:' : '---')));
  const body = rows.map((row) =>
    row.type === 'group'
      ? line(columns.map((_column, index) => (index === 0 ? `**${escapedMarkdown(row.text)}**` : '')))
      : line(row.cells.map(cellMarkdown)),
  );
  return [head, rule, ...body].join('\n');
}

function cellMarkdown(cell: Cell): string {
  return cell.map(runsMarkdown).join('<br>');
}

function runsMarkdown(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
      // Emphasis must not begin or end with a space.
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      const said = escapedMarkdown(inner);
      return mark === '' || said === '' ? `${before}${said}${after}` : `${before}${mark}${said}${turned(mark)}${after}`;
    })
    .join('');
}

function plain(runs: readonly Run[]): string {
  return escapedMarkdown(runs.map(({ text }) => text).join(''));
}

function turned(mark: string): string {
  return Array.from(mark).reverse().join('');
}

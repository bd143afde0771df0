/**
 * The report's blocks as HTML. Every text goes through `escaped`.
 */
import type { Block, Cell, ListEntry, Run, TableRow } from '#shared/report';
import { light } from '#shared/scene';
import { escaped } from '../plain-text';
import { sceneToSvg } from '../svg';

/** Around the scene in its picture, in scene units. */
const FIGURE_PADDING = 8;

export function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} id="${block.anchor}" dir="auto">${escaped(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const keep = block.keepWithNext ? ' keep' : '';
      return `<p class="${block.look}${keep}" dir="auto">${runsHtml(block.runs)}</p>`;
    }
    case 'list':
      return listHtml(block.entries);
    case 'table':
      return tableHtml(block);
    case 'figure': {
      const svg = sceneToSvg(block.scene, { theme: light, title: block.alt, padding: FIGURE_PADDING });
      return `<figure>${svg}<figcaption>${escaped(block.caption)}</figcaption></figure>`;
    }
    case 'callout':
      return `<p class="callout ${block.tone}" dir="auto">${runsHtml(block.runs)}</p>`;
  }
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, quiet }) => {
      let html = escaped(text);
      if (quiet) html = `<small>${html}</small>`;
      if (italic) html = `<em>${html}</em>`;
      return bold ? `<strong>${html}</strong>` : html;
    })
    .join('');
}

/** Entries that share a level share a list; deeper ones stand inside the entry before them. */
function listHtml(entries: readonly ListEntry[]): string {
  const html: string[] = [];
  const open: { tag: 'ol' | 'ul'; level: number }[] = [];
  const close = () => html.push(`</li></${open.pop()?.tag}>`);
  for (const { runs, level, ordered } of entries) {
    const tag = ordered ? 'ol' : 'ul';
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) close();
    const current = open.at(-1);
    if (current?.level === level && current.tag !== tag) close();
    if (open.at(-1)?.level === level) html.push('</li>');
    else {
      html.push(`<${tag}>`);
      open.push({ tag, level });
    }
    html.push(`<li dir="auto">${runsHtml(runs)}`);
  }
  while (open.length > 0) close();
  return html.join('');
}

function tableHtml({ summary, columns, rows }: Extract<Block, { type: 'table' }>): string {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const alignOf = (index: number) => (columns[index]?.align === 'right' ? ' class="right"' : '');
  return [
    `<table aria-label="${escaped(summary)}">`,
    `<colgroup>${columns.map(({ width }) => `<col style="width:${((100 * width) / total).toFixed(2)}%">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ name }, index) => `<th scope="col"${alignOf(index)}>${escaped(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, columns.length, alignOf)).join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function rowHtml(row: TableRow, columns: number, alignOf: (index: number) => string): string {
  if (row.type === 'group') {
    return `<tr class="group"><th scope="rowgroup" colspan="${columns}" dir="auto">${escaped(row.text)}</th></tr>`;
  }
  const bar = row.tone ? ` class="bar" style="--tone:${light[row.tone]}"` : '';
  const cells = row.cells.map(
    (cell, index) => `<td${index === 0 && bar !== '' ? bar : alignOf(index)}>${cellHtml(cell)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

function cellHtml(cell: Cell): string {
  return cell.map((runs) => `<div dir="auto">${runsHtml(runs)}</div>`).join('');
}

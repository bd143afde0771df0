/**
 * Notes are Markdown. This reads the subset that a plan's notes use (paragraphs, headings, lists, quotations, code) into
 * blocks of the report. Own and small on purpose: it makes no HTML, loads no picture and loses no word.
 */
import type { Block, ListEntry } from '../report';
import { inlineRuns } from './inline';

type Line =
  | { readonly type: 'blank' | 'rule' | 'fence' }
  | { readonly type: 'heading' | 'quote' | 'text'; readonly text: string }
  | { readonly type: 'entry'; readonly text: string; readonly indent: number; readonly ordered: boolean };

const DEEPEST = 4;

/** The notes as blocks; headings become bold paragraphs, because the report's own headings come before them. */
export function notesToBlocks(markdown: string): readonly Block[] {
  const open = { blocks: [] as Block[], text: [] as string[], entries: [] as OpenEntry[], fenced: false };
  for (const raw of markdown.split(/\r\n?|\n/u)) {
    const line = open.fenced && !isFence(raw) ? ({ type: 'text', text: raw } as const) : readLine(raw);
    if (line.type === 'fence') open.fenced = !open.fenced;
    addLine(open, line);
    if (open.fenced) closeText(open);
  }
  closeText(open);
  closeList(open);
  return open.blocks;
}

type OpenEntry = { lines: string[]; indent: number; ordered: boolean };
type Open = { blocks: Block[]; text: string[]; entries: OpenEntry[]; fenced: boolean };

function addLine(open: Open, line: Line): void {
  switch (line.type) {
    case 'entry':
      closeText(open);
      open.entries.push({ lines: [line.text], indent: line.indent, ordered: line.ordered });
      return;
    case 'text':
      if (open.entries.length > 0 && open.text.length === 0) open.entries.at(-1)?.lines.push(line.text.trim());
      else open.text.push(line.text.trim());
      return;
    case 'heading':
      closeText(open);
      closeList(open);
      open.blocks.push({
        type: 'paragraph',
        look: 'body',
        runs: inlineRuns(line.text, { bold: true }),
        keepWithNext: true,
      });
      return;
    case 'quote':
      closeList(open);
      open.text.push(line.text);
      return;
    default:
      closeText(open);
      closeList(open);
  }
}

function closeText(open: Open): void {
  const text = open.text.join('\n').trim();
  open.text = [];
  if (text === '') return;
  closeList(open);
  open.blocks.push({ type: 'paragraph', look: 'body', runs: inlineRuns(text) });
}

function closeList(open: Open): void {
  const { entries } = open;
  open.entries = [];
  if (entries.length === 0) return;
  const steps = [...new Set(entries.map((entry) => entry.indent))].sort((a, b) => a - b);
  open.blocks.push({
    type: 'list',
    entries: entries.map(
      ({ lines, indent, ordered }): ListEntry => ({
        runs: inlineRuns(lines.join('\n')),
        level: Math.min(steps.indexOf(indent), DEEPEST),
        ordered,
      }),
    ),
  });
}

function readLine(raw: string): Line {
  if (raw.trim() === '') return { type: 'blank' };
  if (isFence(raw)) return { type: 'fence' };
  if (/^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(raw)) return { type: 'rule' };
  const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u.exec(raw);
  if (heading) return { type: 'heading', text: (heading[1] ?? '').trim() };
  const entry = /^([ \t]*)(?:([-*+])|\d{1,9}[.)])[ \t]+(.*)$/u.exec(raw);
  if (entry) {
    const indent = (entry[1] ?? '').replace(/\t/gu, '    ').length;
    return { type: 'entry', text: (entry[3] ?? '').replace(/^\[[ xX]\][ \t]+/u, ''), indent, ordered: !entry[2] };
  }
  const quote = /^ {0,3}(?:>[ \t]?)+(.*)$/u.exec(raw);
  return quote ? { type: 'quote', text: quote[1] ?? '' } : { type: 'text', text: raw };
}

function isFence(raw: string): boolean {
  return /^ {0,3}(?:`{3,}|~{3,})[ \t]*[\w+-]*[ \t]*$/u.test(raw);
}

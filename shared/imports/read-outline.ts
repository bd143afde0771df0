/**
 * Text with levels: the headings and lists of Markdown, or lines that are indented. Each becomes an item; what stands
 * below another one supports it; paragraphs become notes of the item above them.
 */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Link } from '#shared/plan';
import type { FoundItems } from './found-items';
import { foundItem, foundLink } from './found-items';
import { plainCell } from './plain-cell';
import { MOST_ROWS } from './table';

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/u;
const LISTED = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[([ xX])\]\s+)?(.+)$/u;
const LONGEST_TITLE = 10_000;
/** Deeper than any heading, so that a list lies below the heading above it. */
const BELOW_HEADINGS = 10;
const TAB = '    ';

type Line = { readonly level: number; readonly title: string; readonly done: boolean; readonly notes: string[] };

/** Whether a text has levels at all; without them it is a list of lines. */
export function isOutline(text: string): boolean {
  return /^#{1,6}\s+\S/mu.test(text) || /^(?:\t| {2,})\S/mu.test(text);
}

/** Fails where there is no line with words in it. */
export function readOutline(name: string, text: string): Result<FoundItems> {
  const lines = linesOf(text);
  if (lines.length === 0) return fail('outline-empty', `“${name}” has no words in it. Choose another file.`);
  const links: Link[] = [];
  const above: { readonly level: number; readonly id: string }[] = [];
  const copies = lines.slice(0, MOST_ROWS).map(({ level, title, done, notes }, n) => {
    const id = `line-${n}`;
    while ((above.at(-1)?.level ?? -1) >= level) above.pop();
    const parent = above.at(-1);
    if (parent) links.push(foundLink(`tie-${n}`, id, parent.id, 'supports', ''));
    above.push({ level, id });
    const item = foundItem(id, 'note', { title, notes: notes.join('\n').trim() });
    return { item: done ? { ...item, status: 'done' as const } : item, saysKind: false };
  });
  const more = lines.length - copies.length;
  return ok({ name, copies, links, lost: more > 0 ? `${more} more lines are left out.` : '' });
}

function linesOf(text: string): readonly Line[] {
  const marked = /^#{1,6}\s+\S/mu.test(text) || /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/mu.test(text);
  const lines: Line[] = [];
  for (const raw of plainCell(`\n${text}`).split('\n')) {
    const line = raw.replaceAll('\t', TAB).trimEnd();
    const found = line.trim() === '' ? null : lineOf(line, marked);
    if (found) lines.push(found);
    else lines.at(-1)?.notes.push(line.trim());
  }
  return lines;
}

/** Null for a paragraph, which there are only where headings or lists mark what is none. */
function lineOf(line: string, marked: boolean): Line | null {
  const heading = HEADING.exec(line);
  if (heading) return newLine(heading[1]?.length ?? 1, heading[2] ?? '', false);
  const listed = LISTED.exec(line);
  if (listed) return newLine(BELOW_HEADINGS + (listed[1]?.length ?? 0), listed[3] ?? '', /x/i.test(listed[2] ?? ''));
  if (marked) return null;
  return newLine(line.length - line.trimStart().length, line, false);
}

function newLine(level: number, words: string, done: boolean): Line {
  const title = words
    .replace(/(\*\*|__)(.+?)\1/gu, '$2')
    .replace(/\s+/gu, ' ')
    .trim();
  return { level, title: title.slice(0, LONGEST_TITLE), done, notes: [title.slice(LONGEST_TITLE)].filter(Boolean) };
}

/**
 * Text from outside → plain data, or a reason why not. Nothing that a file holds may make this throw, run out of stack
 * or reach into the program's own objects.
 */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { DEEPEST_NESTING, LONGEST_TEXT } from './format';
import { findJsonBreak } from './json-break';

/** `dropped` counts fields that were left out because their names are reserved by the language. */
export type ReadJson = { readonly value: unknown; readonly dropped: number };

/**
 * Fails with `file-empty`, `file-too-large`, `not-text`, `nested-too-deeply`, `file-cut-off` or `not-json`.
 */
export function readJson(source: string): Result<ReadJson> {
  if (source.length > LONGEST_TEXT)
    return fail('file-too-large', 'This file is too large to be a plan: the most is 64 MB. It was left untouched.');
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.trim() === '')
    return fail('file-empty', 'This file is empty. If you have an earlier copy of the plan, open that one.');
  const foreign = foreignText(text);
  if (foreign) return fail('not-text', foreign);
  if (nestingOf(text) > DEEPEST_NESTING)
    return fail(
      'nested-too-deeply',
      'This file is nested more deeply than any plan, so it was not opened. Check that it is the right file.',
    );
  try {
    const value: unknown = JSON.parse(text);
    return ok({ value, dropped: mayHaveReserved.test(text) ? dropReserved(value) : 0 });
  } catch {
    return notJson(text);
  }
}

function notJson(text: string): Result<ReadJson> {
  const { line, column, atEnd } = findJsonBreak(text);
  if (atEnd && /^\s*\{/.test(text)) {
    return fail(
      'file-cut-off',
      `This file breaks off at line ${line}, as if it was only partly copied. Copy it again, or open an earlier copy.`,
    );
  }
  return fail(
    'not-json',
    `This file can’t be read as a plan: line ${line}, character ${column} is not in order. Check that it is the right file, or open an earlier copy.`,
  );
}

/** Why this is no UTF-8 text, or null. */
function foreignText(text: string): string | null {
  if (text.startsWith('PK\u0003\u0004'))
    return 'This looks like a Word, Excel, PowerPoint or zip file, not a plan. Choose a file that ends in .allthrough.';
  if (text.includes('\u0000') || text.startsWith('\uFFFD'))
    return 'This file is not plain UTF-8 text, so it can’t be read as a plan. If an editor has changed it, save it there as UTF-8.';
  return null;
}

/** The deepest level of brackets outside strings; stops counting one beyond the limit. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === QUOTE) {
      index = endOfString(text, index + 1);
    } else if (sign === SQUARE || sign === CURLY) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > DEEPEST_NESTING) return deepest;
    } else if (sign === SQUARE_END || sign === CURLY_END) depth -= 1;
  }
  return deepest;
}

const [QUOTE, SQUARE, SQUARE_END, CURLY, CURLY_END, BACKSLASH] = [34, 91, 93, 123, 125, 92] as const;

/** Where the string that began before `from` closes, or the end of the text. */
function endOfString(text: string, from: number): number {
  for (let close = text.indexOf('"', from); close >= 0; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (close - slashes > from && text.charCodeAt(close - slashes - 1) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return close;
  }
  return text.length;
}

const reserved = ['__proto__', 'constructor', 'prototype'];

/** The names themselves, or an escape that could spell one. */
const mayHaveReserved = /"(?:__proto__|constructor|prototype)"|\\u/;

/** Takes fields with reserved names out of freshly parsed data, in place, and counts them. */
function dropReserved(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let dropped = 0;
  for (const name of reserved) {
    if (!Array.isArray(value) && Object.hasOwn(value, name)) {
      Reflect.deleteProperty(value, name);
      dropped += 1;
    }
  }
  for (const inner of Object.values(value)) dropped += dropReserved(inner);
  return dropped;
}

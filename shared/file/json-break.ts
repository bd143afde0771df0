/**
 * Where a text stops being JSON. Engines word their own errors differently and often without a place, so the place is
 * found here: only after parsing has failed.
 */

/** `line` and `column` count from 1; `atEnd` tells that the text is sound as far as it goes. */
export type JsonBreak = { readonly line: number; readonly column: number; readonly atEnd: boolean };

type Expecting = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'nothing';

const token = /[ \t\r\n]*(?:([{}[\]:,])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

export function findJsonBreak(text: string): JsonBreak {
  return placeOf(text, breakIndex(text));
}

function breakIndex(text: string): number {
  const open: string[] = [];
  let expecting: Expecting = 'value';
  let index = 0;
  for (;;) {
    token.lastIndex = index;
    const found = token.exec(text);
    const start = found ? token.lastIndex - (found[1] ?? found[2] ?? found[3] ?? '').length : skipSpace(text, index);
    if (!found || start >= text.length) return start;
    const next = advance(expecting, found[1] ?? (found[2] ? 'string' : 'scalar'), open);
    if (next === null) return start;
    expecting = next;
    index = found[2] ? endOfString(text, token.lastIndex) : token.lastIndex;
    if (index < 0) return text.length;
  }
}

function advance(expecting: Expecting, sign: string, open: string[]): Expecting | null {
  const wantsValue = expecting === 'value' || expecting === 'value-or-close';
  const wantsKey = expecting === 'key' || expecting === 'key-or-close';
  if (sign === 'scalar' || (sign === 'string' && wantsValue)) return wantsValue ? afterValue(open) : null;
  if (sign === 'string') return wantsKey ? 'colon' : null;
  if (sign === ':') return expecting === 'colon' ? 'value' : null;
  if (sign === ',') {
    if (expecting !== 'comma-or-close') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (sign === '{' || sign === '[') {
    if (!wantsValue) return null;
    open.push(sign);
    return sign === '{' ? 'key-or-close' : 'value-or-close';
  }
  const closes = expecting === 'comma-or-close' || expecting === (sign === '}' ? 'key-or-close' : 'value-or-close');
  if (!closes || open.at(-1) !== (sign === '}' ? '{' : '[')) return null;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expecting {
  return open.length === 0 ? 'nothing' : 'comma-or-close';
}

/** The index after the closing quote, or -1 where the string never ends. Bad escapes are left to the reader's eye. */
function endOfString(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === 92) index += 1;
    else if (sign === 34) return index + 1;
  }
  return -1;
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && ' \t\r\n'.includes(text.charAt(index))) index += 1;
  return index;
}

/** Nothing, or the beginning of a word or number that has been cut in two. */
const beginning = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?)?$/;

function placeOf(text: string, index: number): JsonBreak {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  const rest = text.slice(index, index + 8).trimEnd();
  return { line, column: index - before.lastIndexOf('\n'), atEnd: beginning.test(rest) };
}

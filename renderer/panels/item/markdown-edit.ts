/**
 * What the buttons above the notes do to the text: marks around what is selected, or at the start of its lines. Pure;
 * doing the same again takes it back.
 */

export type Edited = {
  readonly text: string;
  /** What is selected afterwards. */
  readonly start: number;
  readonly end: number;
};

export const marks = ['bold', 'italic', 'heading', 'list', 'numbers', 'quote'] as const;
export type Mark = (typeof marks)[number];

const around = { bold: '**', italic: '_' } as const;
const before = { heading: '### ', list: '- ', numbers: '1. ', quote: '> ' } as const;
/** What a line may begin with already; one beginning replaces another. */
const anyBeginning = /^(?:#{1,6} |[-*+] |\d+\. |> )/;

/** `text` with a mark put on, or taken off, the part from `start` to `end`. */
export function markNotes(text: string, start: number, end: number, mark: Mark): Edited {
  return mark === 'bold' || mark === 'italic'
    ? markWords(text, start, end, around[mark])
    : markLines(text, start, end, mark);
}

function markWords(text: string, start: number, end: number, sign: string): Edited {
  const long = sign.length;
  if (text.slice(start - long, start) === sign && text.slice(end, end + long) === sign) {
    const bare = text.slice(0, start - long) + text.slice(start, end) + text.slice(end + long);
    return { text: bare, start: start - long, end: end - long };
  }
  // A mark does not hold when a space stands inside it.
  const chosen = text.slice(start, end);
  const lead = chosen.length - chosen.trimStart().length;
  const from = chosen.trim() === '' ? start : start + lead;
  const to = chosen.trim() === '' ? start : end - (chosen.length - chosen.trimEnd().length);
  const marked = text.slice(0, from) + sign + text.slice(from, to) + sign + text.slice(to);
  return { text: marked, start: from + long, end: to + long };
}

function markLines(text: string, start: number, end: number, mark: keyof typeof before): Edited {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(end - 1, start));
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const has = (line: string) => (mark === 'numbers' ? /^\d+\. /.test(line) : line.startsWith(before[mark]));
  const off = lines.every((line) => has(line) || (line === '' && lines.length > 1));
  const marked = lines.map((line, index) => {
    if (line === '' && lines.length > 1) return line;
    const bare = line.replace(anyBeginning, '');
    return off ? bare : (mark === 'numbers' ? `${String(index + 1)}. ` : before[mark]) + bare;
  });
  const part = marked.join('\n');
  const whole = text.slice(0, from) + part + text.slice(to);
  if (start === end) {
    const moved = Math.max(from, start + part.length - (to - from));
    return { text: whole, start: moved, end: moved };
  }
  return { text: whole, start: from, end: from + part.length };
}

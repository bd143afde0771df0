/** Text that Markdown must not take for anything else. */
import { printable } from '../plain-text';

/** Signs that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~&]/g;
/** What means something at the start of a line only. */
const AT_START = /^(\s*)([#+=:-]|\d+(?=[.)]))/;

/** One line of text with every sign that Markdown could read as its own behind a backslash. */
export function escapedMarkdown(text: string): string {
  return printable(text)
    .replace(INLINE, (sign) => `\\${sign}`)
    .replace(AT_START, (_all, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/**
 * Text as Word takes it: without the signs that XML forbids, in the looks of the report, in its own direction.
 */
import { NoBreakHyphen, TextRun } from 'docx';
import type { Run } from '#shared/report';
import { printable, runsRightToLeft } from '../plain-text';
import { WHOLE_HYPHEN, withWholeCodes } from '../whole-codes';

export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.map(
    ({ text, bold, italic, quiet }) =>
      new TextRun({
        children: withWholeCodes(printable(text))
          .split(WHOLE_HYPHEN)
          .flatMap((part, n) => (n === 0 ? [part] : [new NoBreakHyphen(), part])),
        ...(bold && { bold }),
        ...(italic && { italics: italic }),
        ...(quiet && { style: 'Quiet' }),
        ...(runsRightToLeft(text) && { rightToLeft: true }),
      }),
  );
}

/** The text of runs, for decisions about the whole. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

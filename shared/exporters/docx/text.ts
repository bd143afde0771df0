/**
 * Text as Word takes it: without the signs that XML forbids, in the looks of the report, in its own direction.
 */
import { TextRun } from 'docx';
import type { Run } from '#shared/report';
import { printable, runsRightToLeft } from '../plain-text';

export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.map(
    ({ text, bold, italic, quiet }) =>
      new TextRun({
        text: printable(text),
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

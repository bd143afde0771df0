/**
 * Text as Word takes it: without the signs that XML forbids, in the looks of the report, in its own direction.
 */
import { TextRun } from 'docx';
import type { Run } from '#shared/report';

/** Control signs, halves of surrogate pairs and non-characters: with any of them Word refuses the whole file. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The text without what XML forbids; tabs and line breaks become spaces. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[\t\r\n]+/g, ' ');
}

/** Whether the text's first letter belongs to a script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}

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

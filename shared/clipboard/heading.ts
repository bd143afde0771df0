/** The first row of a table that names its columns: “Action, Owner, Due”. Only where every cell is plainly such a name. */

const TITLES = 'title titles item items action actions name task tasks priority priorities what activity activities';
const MORE_TITLES =
  'objective objectives goal goals initiative initiatives project projects risk risks decision decisions';
const NOTES = 'notes note description details detail comment comments';
const OTHERS = [
  'owner owners lead leads leader responsible accountable who person people contact by status state progress rag done',
  'date dates due deadline when start starts end ends finish from to until week weeks term terms half year years timescale',
  'phase phases key stage lane area areas theme themes strand strands category group kind type tag tags flag flags school',
  'schools site cost costs budget hours days resource resources evidence impact outcome outcomes success criteria measure',
  'measures milestone milestones ref reference id code link links step steps next',
].join(' ');
const COUNTERS = 'no nr number #';
/** What may stand between the words of a name. */
const SMALL = 'of the and for in with s';

const set = (...words: string[]) => new Set(words.join(' ').split(' '));
const titleWords = set(TITLES, MORE_TITLES);
const noteWords = set(NOTES);
const counters = set(COUNTERS);
const allWords = set(TITLES, MORE_TITLES, NOTES, OTHERS, COUNTERS, SMALL);

const LONGEST_NAME = 32;

/** What the columns of a table are. */
export type Heading = {
  /** As they are written, empty for a column without a name. */
  readonly names: readonly string[];
  /** The column of the titles. */
  readonly title: number;
};

/** The row as the names of columns; null where it may be a row like the others. Cells are plain and trimmed. */
export function headingOf(row: readonly string[]): Heading | null {
  const named = row.filter((cell) => cell !== '');
  if (named.length < 2 || !named.every(isName)) return null;
  const title = row.findIndex((cell) => wordsIn(cell).some((word) => titleWords.has(word)));
  const first = row.findIndex((cell) => cell !== '' && !isCounter(cell));
  return first === -1 ? null : { names: row, title: title === -1 ? first : title };
}

/** A row below a heading: its title first, then what else it says, each with the name of its column. */
export function cellsUnder({ names, title }: Heading, row: readonly string[]): readonly string[] {
  const others = row.flatMap((cell, column) => {
    const name = names[column] ?? '';
    if (cell === '' || column === title || isCounter(name)) return [];
    return name === '' || isNotes(name) ? [cell] : [`${name}: ${cell}`];
  });
  const first = row[title] ?? '';
  return first === '' ? row.filter((cell) => cell !== '') : [first, ...others];
}

function isName(cell: string): boolean {
  const words = wordsIn(cell);
  return cell.length <= LONGEST_NAME && words.length > 0 && words.every((word) => allWords.has(word));
}

function isCounter(name: string): boolean {
  const words = wordsIn(name);
  return words.length === 1 && counters.has(words[0] ?? '');
}

function isNotes(name: string): boolean {
  return wordsIn(name).every((word) => noteWords.has(word));
}

function wordsIn(cell: string): readonly string[] {
  return cell.toLowerCase().match(/[\p{L}\p{N}]+|#/gu) ?? [];
}

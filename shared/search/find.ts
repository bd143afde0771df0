/**
 * Finding things by words. Every word that is asked for must begin a word of the thing, wherever that stands; what is
 * found comes in the order of how well it fits. Texts are folded once and kept as long as the thing itself, so that a
 * keystroke is one walk over strings.
 */
import { fold } from './fold';

/** What can be found; an item of a plan is one. */
export type Searchable = {
  readonly title: string;
  /** Such as `P-031`; found as “p-031”, “p31” and “31” too. */
  readonly code?: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
};

/** Where the words were found that matter most. */
export type FoundIn = 'code' | 'title' | 'tag' | 'owner' | 'notes';

export type Hit<Source> = { readonly source: Source; readonly foundIn: FoundIn };

export type Index<Source> = { readonly sources: readonly Source[]; readonly entries: readonly Entry[] };

type Texts = { readonly title: string; readonly code: string; readonly tags: string; readonly notes: string };
/** `all` holds every text but the owner's, which may change without the thing. */
type Folded = Texts & { readonly all: string };
type Entry = { readonly folded: Folded; readonly owner: string };

const nothing: Entry = { folded: { title: '', code: '', tags: '', notes: '', all: '' }, owner: '' };

const remembered = new WeakMap<object, Folded>();

/** Ready to be searched. Things that were indexed before and are the same objects cost next to nothing. */
export function createIndex<Source extends Searchable>(
  things: Iterable<Source>,
  ownerOf: (thing: Source) => string = () => '',
): Index<Source> {
  const sources = [...things];
  const owners = new Map<string, string>();
  const entries = sources.map((thing): Entry => {
    const name = ownerOf(thing);
    const owner = owners.get(name) ?? fold(name);
    owners.set(name, owner);
    return { folded: foldedOf(thing), owner };
  });
  return { sources, entries };
}

function foldedOf(thing: Searchable): Folded {
  const known = remembered.get(thing);
  if (known) return known;
  const title = fold(thing.title);
  const code = codeForms(thing.code ?? '');
  const tags = fold((thing.tags ?? []).join(' '));
  const notes = fold(thing.notes ?? '');
  const folded = { title, code, tags, notes, all: `${title}${code}${tags}${notes}` };
  remembered.set(thing, folded);
  return folded;
}

/** ` p 031 p031 p31 31` for `P-031`. */
function codeForms(code: string): string {
  const folded = fold(code);
  const [, letter, digits] = /^ ([a-z]) (\d+)$/.exec(folded) ?? [];
  if (letter === undefined || digits === undefined) return folded;
  const number = String(Number(digits));
  return `${folded} ${letter}${digits} ${letter}${number} ${number}`;
}

export type Found<Source> = {
  /** The best, best first. */
  readonly hits: readonly Hit<Source>[];
  /** How many there are in all. */
  readonly total: number;
};

/** At most `most` things that have every word of the query; none for a query without words. */
export function find<Source>({ sources, entries }: Index<Source>, query: string, most: number): Found<Source> {
  const phrase = fold(query);
  if (phrase === '') return { hits: [], total: 0 };
  const words = [...new Set(phrase.slice(1).split(' '))].map((word) => ` ${word}`);
  const found = placesWith(entries, words);
  const best = bestOf(entries, found, phrase, words, most);
  const hits = best.flatMap((index): readonly Hit<Source>[] => {
    const source = sources[index];
    const entry = entries[index];
    return source === undefined || !entry ? [] : [{ source, foundIn: placeOf(entry, words) }];
  });
  return { hits, total: found.length };
}

/** What was found last in an index: who types on asks for some of it. */
const answers = new WeakMap<
  readonly Entry[],
  { readonly words: readonly string[]; readonly found: readonly number[] }
>();

/** The numbers of the entries that have all the words, in their order. */
function placesWith(entries: readonly Entry[], words: readonly string[]): readonly number[] {
  const last = answers.get(entries);
  const goesOn = last?.words.every((old) => words.some((word) => word.startsWith(old))) ?? false;
  const among = last && goesOn ? last.found : entries.keys();
  const found: number[] = [];
  for (const index of among) {
    const { folded, owner } = entries[index] ?? nothing;
    if (words.every((word) => folded.all.includes(word) || owner.includes(word))) found.push(index);
  }
  answers.set(entries, { words, found });
  return found;
}

/** The `most` best of those found, best first, equally good ones in their order. */
function bestOf(
  entries: readonly Entry[],
  found: readonly number[],
  phrase: string,
  words: readonly string[],
  most: number,
): readonly number[] {
  const scores = Float64Array.from(found, (index) => scoreOf(entries[index] ?? nothing, phrase, words));
  // Most are not shown: only those that can be are put in order.
  const least = scores.toSorted()[found.length - most] ?? Number.NEGATIVE_INFINITY;
  const places = [...found.keys()].filter((place) => (scores[place] ?? 0) >= least);
  places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return places.slice(0, most).map((place) => found[place] ?? 0);
}

/** A word is worth most in the title, more whole than begun, and more at the title's start. */
function scoreOf({ folded, owner }: Entry, phrase: string, words: readonly string[]): number {
  const { title, code, tags, notes } = folded;
  let score = 0;
  for (const word of words) {
    const ended = `${word} `;
    const whole = (text: string) => text.endsWith(word) || text.includes(ended);
    if (title.includes(word)) score += (title.startsWith(word) ? 12 : 8) + (whole(title) ? 4 : 0);
    else if (code.includes(word)) score += 7 + (whole(code) ? 4 : 0);
    else if (tags.includes(word)) score += 5 + (whole(tags) ? 1 : 0);
    else if (owner.includes(word)) score += 4 + (whole(owner) ? 1 : 0);
    else if (notes.includes(word)) score += 1 + (whole(notes) ? 1 : 0);
  }
  if (isCode(code, phrase)) score += 1_000;
  if (title === phrase) score += 40;
  else if (title.startsWith(phrase)) score += 20;
  else if (words.length > 1 && title.includes(phrase)) score += 10;
  // Of two that fit alike, the one that says less besides.
  return score - Math.min(title.length, 900) / 1_000;
}

/** “p-031”, “P 31” and “p031” are the code; “31” alone may be meant as something else. */
function isCode(code: string, phrase: string): boolean {
  const [, letter, digits] = /^ ([a-z]) ?(\d+)$/.exec(phrase) ?? [];
  if (letter === undefined || digits === undefined) return code !== '' && code === phrase;
  return code.includes(` ${letter}${String(Number(digits))} `);
}

function placeOf({ folded, owner }: Entry, words: readonly string[]): FoundIn {
  const { title, code, tags, notes } = folded;
  const any = (text: string) => words.some((word) => text.includes(word));
  const every = (text: string) => words.every((word) => text.includes(word));
  if (every(title)) return 'title';
  if (every(code)) return 'code';
  if (any(tags)) return 'tag';
  if (any(owner)) return 'owner';
  return any(notes) ? 'notes' : 'title';
}

/** The sentences that tell a person what was repaired, and where. */

/** More sentences than this help nobody; the rest are counted. */
const MOST_SENTENCES = 500;

export type RepairLog = { readonly say: (sentence: string) => void; readonly sentences: () => readonly string[] };

export function startRepairLog(): RepairLog {
  const said: string[] = [];
  let unsaid = 0;
  return {
    say: (sentence) => {
      if (said.length < MOST_SENTENCES) said.push(sentence);
      else unsaid += 1;
    },
    sentences: () => (unsaid === 0 ? said : [...said, `And ${unsaid} more repairs like these.`]),
  };
}

const LONGEST = 60;

/** A title as a repair speaks of it: ‘Phonics’, shortened; the place in the file where there is none. */
export function nameOf(title: unknown, position: number): string {
  const text = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : '';
  if (text === '') return `Item ${position} of the file`;
  return text.length > LONGEST ? `‘${text.slice(0, LONGEST - 1).trimEnd()}…’` : `‘${text}’`;
}

/** “status”, “status and tags”, “status, tags and notes”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

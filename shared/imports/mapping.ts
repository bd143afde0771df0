/** Which column of a table says what. */
import type { ImportField } from './fields';
import { alike, importFields } from './fields';
import type { Table } from './table';

/** A field for each column; null for a column that is left out. No field twice. */
export type Mapping = readonly (ImportField['id'] | null)[];

/** What the first row says by its names; without a name that is known the first column is the title. */
export function guessMapping({ rows }: Table): { readonly mapping: Mapping; readonly headed: boolean } {
  const [first = []] = rows;
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  const taken = new Set<string>();
  const guessed = Array.from({ length: width }, (_none, column) => {
    const field = fieldNamed(first[column] ?? '', taken);
    if (field) taken.add(field.id);
    return field?.id ?? null;
  });
  if (guessed.includes('title')) return { mapping: guessed, headed: true };
  return { mapping: guessed.map((_none, column) => (column === 0 ? 'title' : null)), headed: false };
}

/** A name of its own is stronger than one that it is also called by. */
function fieldNamed(name: string, taken: ReadonlySet<string>): ImportField | undefined {
  if (name.trim() === '') return undefined;
  const free = importFields.filter(({ id }) => !taken.has(id));
  return (
    free.find((field) => alike(field.name, name)) ??
    free.find(({ alsoCalled }) => alsoCalled.some((other) => alike(other, name)))
  );
}

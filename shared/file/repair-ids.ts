/** Ids that a file gives twice, or that are no ids, become new ones, the same each time the file is opened. */

const ID = /^[A-Za-z0-9_-]{1,64}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** An id near to what the file says that `taken` does not have. */
export function derivedId(raw: unknown, prefix: string, taken: { readonly has: (id: string) => boolean }): string {
  const cleaned =
    typeof raw === 'string' || typeof raw === 'number' ? String(raw).replace(/[^A-Za-z0-9_-]+/g, '-') : '';
  const stem = cleaned.replace(/^-+|-+$/g, '').slice(0, 48) || prefix;
  if (!taken.has(stem)) return stem;
  let n = 2;
  while (taken.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}

/** A short fingerprint of a text (FNV-1a, 32 bits, base 36), for a plan whose own id can't be read. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

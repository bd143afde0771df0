/**
 * [V3] One line of a journal: generation, checksum, entry. The entry is a string inside the line's JSON, so that any
 * text comes back as it went in and a line never holds a line break. Pure.
 */
import { createHash } from 'node:crypto';

export type Line = { readonly generation: number; readonly entry: string };

/** Without the line break. */
export function encodeLine({ generation, entry }: Line): string {
  const text = JSON.stringify(entry);
  return `{"g":${generation},"sum":"${checksum(generation, text)}","e":${text}}`;
}

/** The line, or null where anything about it is not as it was written. Fields that a later release adds are passed over. */
export function decodeLine(text: string): Line | null {
  const parts = /^\{"g":(\d{1,15}),"sum":"([0-9a-f]{16})","e":(".*")\}$/s.exec(text);
  const [, digits = '', sum = '', entryText = ''] = parts ?? [];
  const generation = Number(digits);
  if (!parts || checksum(generation, entryText) !== sum) return decodeLaterLine(text);
  const entry: unknown = JSON.parse(entryText);
  return typeof entry === 'string' ? { generation, entry } : null;
}

/** [V3] A line with more fields: what is known of it must still be as it was written. */
function decodeLaterLine(text: string): Line | null {
  try {
    const { g, sum, e, ...more } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (typeof g !== 'number' || typeof e !== 'string' || Object.keys(more).length === 0) return null;
    return checksum(g, JSON.stringify(e)) === sum ? { generation: g, entry: e } : null;
  } catch {
    return null;
  }
}

/** The first 64 bits of SHA-256 over generation and entry: enough against damage; it is no defence against an attacker. */
function checksum(generation: number, entryText: string): string {
  return createHash('sha256').update(`${generation}:${entryText}`).digest('hex').slice(0, 16);
}

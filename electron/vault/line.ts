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

/** The line, or null where anything about it is not as it was written. */
export function decodeLine(text: string): Line | null {
  const parts = /^\{"g":(\d{1,15}),"sum":"([0-9a-f]{16})","e":(".*")\}$/s.exec(text);
  if (!parts) return null;
  const [, digits = '', sum = '', entryText = ''] = parts;
  const generation = Number(digits);
  if (checksum(generation, entryText) !== sum) return null;
  const entry: unknown = JSON.parse(entryText);
  return typeof entry === 'string' ? { generation, entry } : null;
}

/** The first 64 bits of SHA-256 over generation and entry: enough against damage; it is no defence against an attacker. */
function checksum(generation: number, entryText: string): string {
  return createHash('sha256').update(`${generation}:${entryText}`).digest('hex').slice(0, 16);
}

/** The one plan that the vault's tests keep, and what its edits and snapshots say. */
export const PLAN = 'plan23456789';

export function entry(generation: number, note = ''): string {
  return JSON.stringify({ generation, note });
}

export function entries(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_unused, index) => entry(from + index));
}

export function snapshotText(generation: number): string {
  return `${JSON.stringify({ format: 'allthrough-plan', at: generation }, null, 2)}\n`;
}

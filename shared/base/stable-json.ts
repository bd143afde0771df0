/**
 * JSON with its keys in a stable order, so that two versions of a plan differ only where the plan does.
 */

/**
 * Writes plain data as JSON: known keys first in the order given (the first mention of a key counts), then the rest by name; two spaces of indent when
 * `indent` is set, one line otherwise. `undefined` fields are left out.
 */
export function stableJson(value: unknown, order: readonly string[] = [], indent = 2): string {
  const rank = new Map(order.map((key, index) => [key, index] as const).reverse());
  return JSON.stringify(sorted(value, rank), null, indent);
}

function sorted(value: unknown, rank: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((entry) => sorted(entry, rank));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort((a, b) => compareKeys(a, b, rank));
  const source = value as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, sorted(source[key], rank)]));
}

function compareKeys(a: string, b: string, rank: ReadonlyMap<string, number>): number {
  const ra = rank.get(a) ?? Number.MAX_SAFE_INTEGER;
  const rb = rank.get(b) ?? Number.MAX_SAFE_INTEGER;
  if (ra !== rb) return ra - rb;
  return a < b ? -1 : a > b ? 1 : 0;
}

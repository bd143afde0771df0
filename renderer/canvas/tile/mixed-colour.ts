/** `color-mix(in srgb, …)` for a canvas, from colours such as `#4656c9`. Each mixture is made once. */

/** `share` of `first`, the rest of `second`. A colour that is not six hex digits is returned as the first of the two. */
export function mixed(first: string, second: string, share: number): string {
  const key = `${first}${second}${share}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const [a, b] = [channelsOf(first), channelsOf(second)];
  const colour =
    a && b ? `rgb(${a.map((value, at) => Math.round(value * share + (b[at] ?? 0) * (1 - share))).join(' ')})` : first;
  made.set(key, colour);
  return colour;
}

const made = new Map<string, string>();

function channelsOf(colour: string): readonly number[] | null {
  const digits = /^#([\da-f]{6})$/iu.exec(colour)?.[1];
  return digits ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) : null;
}

/** Two colours of the form `#rrggbb` blended: `share` (0 to 1) of the first, the rest of the second. */
export function blended(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const value = part(first, at) * share + part(second, at) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function part(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}

/**
 * The app's mark as SVG: a ring of fifteen school years, Nursery to Year 13, open at the upper right where a young
 * person leaves and the next child comes in. Below 64 px the years run together, so the small mark is one stroke.
 */

const SIZE = 1024;
const CENTRE = SIZE / 2;
const TEAL = '#0b5a6b';
const DEEP_TEAL = '#08414e';
const PAPER = '#fdfcf7';
const YEARS = 15;

/** Degrees clockwise from twelve o'clock at which the ring begins and ends: the gap is the upper right. */
const FROM = 78;
const TO = 372;

/** `years`: fifteen segments, for 64 px and more. `stroke`: one thick ring, for what is smaller. */
export type MarkStyle = 'years' | 'stroke';

/** The icon's SVG text. The margin leaves room for the shadow that desktops draw around icons. */
export function iconSvg(style: MarkStyle): string {
  const margin = style === 'years' ? 64 : 0;
  const side = SIZE - 2 * margin;
  const corner = Math.round(side * 0.225);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="Allthrough">`,
    `  <defs><linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${TEAL}"/><stop offset="1" stop-color="${DEEP_TEAL}"/></linearGradient></defs>`,
    `  <rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="${corner}" fill="url(#ground)"/>`,
    ...(style === 'years' ? years() : [arc(FROM, TO - 8, 300, 124, 'round')]),
    '</svg>',
    '',
  ].join('\n');
}

/** One segment a year, each a touch heavier than the last: the child grows. */
function years(): string[] {
  const gap = 4;
  const length = (TO - FROM - gap * (YEARS - 1)) / YEARS;
  return Array.from({ length: YEARS }, (_, year) => {
    const from = FROM + year * (length + gap);
    return arc(from, from + length, 288, 56 + (year * 48) / (YEARS - 1), 'butt');
  });
}

function arc(from: number, to: number, radius: number, width: number, cap: 'round' | 'butt'): string {
  const large = to - from > 180 ? 1 : 0;
  const path = `M${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(to, radius)}`;
  return `  <path d="${path}" fill="none" stroke="${PAPER}" stroke-width="${round(width)}" stroke-linecap="${cap}"/>`;
}

function point(degrees: number, radius: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${round(CENTRE + radius * Math.cos(angle))} ${round(CENTRE + radius * Math.sin(angle))}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Links that nobody could follow. A thousand lines across each other are a grey wall, and a line behind a dozen cards
 * strikes their titles through and leads the eye nowhere. Where many links run, only the ends of such a one are drawn:
 * that something leads away can be seen, and whole is what is selected or pointed at.
 */
import type { Curve, Way } from './way';
import { cutCurve, roughLength } from './way';

/** How many links run in a scene, as far as it matters to how they are drawn. */
export type Traffic = 'calm' | 'busy' | 'crowded';

/** With more links than this a scene is busy, with more than that crowded. */
const BUSY = 60;
const CROWDED = 800;
/** In a crowd, what leads farther than this leaves the view at full size, scene units. */
const FAR = 900;
/** Where it is busy, a way that runs through so many cards can't be followed. */
const THROUGH = 4;
/** So long is an end that is drawn, less than the gap between rows of cards, and so much of it plainly; scene units. */
const END = 10;
const PLAIN = 6;

/** One end of a link: the line as it leaves its card, and its fading away. */
export type FarEnd = { readonly plain: Way; readonly fading: Way };

export function trafficOf(links: number): Traffic {
  return links > CROWDED ? 'crowded' : links > BUSY ? 'busy' : 'calm';
}

/** Whether a link that takes this way leads so far that in a crowd only its ends are drawn. */
export function leadsFar(curve: Curve): boolean {
  return roughLength(curve) > FAR;
}

/** Whether the best way there is runs through so many cards that only its ends are drawn. */
export function isLost(crosses: number, traffic: Traffic): boolean {
  return traffic !== 'calm' && crosses >= THROUGH;
}

/** The two ends of a way, at its start and at its end; each runs as the link does. */
export function endsOf(way: Way): readonly [FarEnd, FarEnd] {
  const [first, last] = [way[0], way.at(-1) ?? way[0]];
  const [plainUntil, until] = [share(PLAIN, first, 'start'), share(END, first, 'start')];
  const [plainFrom, from] = [1 - share(PLAIN, last, 'end'), 1 - share(END, last, 'end')];
  return [
    { plain: [cutCurve(first, 0, plainUntil)], fading: [cutCurve(first, plainUntil, until)] },
    { plain: [cutCurve(last, plainFrom, 1)], fading: [cutCurve(last, from, plainFrom)] },
  ];
}

/** The share of a curve's parameter that so many units at one end of it take; less than half, so that ends never meet. */
function share(units: number, [start, a, b, end]: Curve, at: 'start' | 'end'): number {
  const [p, q] = at === 'start' ? [start, a] : [b, end];
  const speed = Math.max(3 * Math.hypot(q.x - p.x, q.y - p.y), roughLength([start, a, b, end]) / 2);
  return Math.min(units / speed, (units / END) * 0.45);
}

/** What is drawn of a link: its way, or only its ends. */
export function seenOf({ way, ends }: { way: Way; ends?: readonly [FarEnd, FarEnd] }): readonly Way[] {
  return ends ? ends.flatMap(({ plain, fading }) => [plain, fading]) : [way];
}

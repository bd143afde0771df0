/**
 * Links that lead far away where there are very many. A thousand lines across each other are a grey wall that nobody can
 * follow, so only the ends of the long ones are drawn: that something leads away can be seen, and whole is what is selected.
 */
import type { Curve, Way } from './way';
import { cutCurve, roughLength } from './way';

/** With more links than this a scene is crowded. */
const CROWDED = 800;
/** What leads farther than this leaves the view at full size, scene units. */
const FAR = 900;
/** So long is an end that is drawn, and so much of it plainly; scene units. */
const END = 64;
const PLAIN = 40;

/** One end of a link: the line as it leaves its card, and its fading away. */
export type FarEnd = { readonly plain: Way; readonly fading: Way };

export function isCrowded(links: number): boolean {
  return links > CROWDED;
}

/** Whether a link that takes this way leads far. */
export function leadsFar(curve: Curve): boolean {
  return roughLength(curve) > FAR;
}

/** The two ends of a far link, at its start and at its end; each way runs as the link does. */
export function endsOf(curve: Curve): readonly [FarEnd, FarEnd] {
  const [start, a, b, end] = curve;
  const rough = roughLength(curve);
  const [leaving, coming] = [speed(start, a, rough), speed(b, end, rough)];
  return [
    { plain: [cutCurve(curve, 0, PLAIN / leaving)], fading: [cutCurve(curve, PLAIN / leaving, END / leaving)] },
    {
      plain: [cutCurve(curve, 1 - PLAIN / coming, 1)],
      fading: [cutCurve(curve, 1 - END / coming, 1 - PLAIN / coming)],
    },
  ];
}

/** Units that a curve covers for a whole unit of its parameter, at the end that these two points are of. */
function speed(p: Curve[0], q: Curve[0], rough: number): number {
  return Math.max(3 * Math.hypot(q.x - p.x, q.y - p.y), rough / 2);
}

/** What is drawn of a link: its way, or only its ends. */
export function seenOf({ way, ends }: { way: Way; ends?: readonly [FarEnd, FarEnd] }): readonly Way[] {
  return ends ? ends.flatMap(({ plain, fading }) => [plain, fading]) : [way];
}

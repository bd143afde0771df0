import { isFrame } from '#shared/kinds';
import type { Plan } from '#shared/plan';
import type { Finding } from '../lens';

/** A sketch is free: all that it can lack is the name of a frame. */
export function sketchFindings(plan: Plan): readonly Finding[] {
  const nameless = [...plan.items.values()].filter(
    (item) => isFrame(item) && item.facets.free && item.title.trim() === '',
  );
  if (nameless.length === 0) return [];
  return [
    {
      id: 'frames-without-title',
      title: nameless.length === 1 ? 'A frame has no title' : `${nameless.length} frames have no title`,
      detail: 'Say what belongs inside, so that others can read the sketch without you.',
      items: nameless.map(({ id }) => id).sort(),
    },
  ];
}

/**
 * The plan on a page as a page of its own: the sheet that the lens draws. What does not fit on it stands in the table of
 * priorities that follows.
 */
import { plainLens } from '#shared/lenses';
import { countOf } from '../grammar';
import type { ReportSection } from '../report';
import type { Subject } from '../subject';

export function pagePicture({ plan }: Subject): ReportSection | null {
  const scene = plainLens('page').scene(plan);
  if (scene.cards.length === 0) return null;
  const words = `${countOf(scene.cards.length, 'priority', 'priorities')} in ${countOf(plan.header.areas.length, 'area')}`;
  return {
    id: 'page',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'The plan on a page', anchor: 'page' },
      {
        type: 'figure',
        scene,
        caption: `The plan on a page: ${words}.`,
        alt: `The plan on one sheet: ${words} in two halves, the innovative edge and the stable core, each with its status and owner, and the first steps below. The table that follows lists every priority.`,
      },
    ],
  };
}

/**
 * The journey as a picture, on a page of its own: the scene that the journey lens draws.
 */

import { capitalised, countOf, listOf } from '../grammar';
import type { ReportSection } from '../report';
import type { Subject } from '../subject';

export function journeyPicture({ plan, journey }: Subject): ReportSection | null {
  if (!journey) return null;
  const placed = [...plan.items.values()].filter((item) => item.facets.journey);
  const lanes = plan.header.lanes.filter((lane) => placed.some((item) => item.facets.journey?.lane === lane.id));
  const words = `${countOf(placed.length, 'item')} in ${countOf(lanes.length, 'lane')}`;
  return {
    id: 'journey',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'The journey at a glance', anchor: 'journey' },
      {
        type: 'figure',
        scene: journey,
        caption: `The 570-week journey from Nursery to Year 13: ${words}.`,
        alt: `A chart of the journey from Nursery to Year 13, one row of bars a lane. ${capitalised(words)}: ${listOf(lanes.map((lane) => lane.name))}. The tables that follow list every item.`,
      },
    ],
  };
}

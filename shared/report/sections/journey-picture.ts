/**
 * The journey as a picture on pages of its own: the scene that the journey lens draws, in parts where it is tall.
 */
import { capitalised, countOf, listOf } from '../grammar';
import type { Block, ReportSection } from '../report';
import type { Subject } from '../subject';

/** How many lanes a caption names before it only counts. */
const MOST_LANES = 6;

export function journeyPicture({ journey }: Subject): ReportSection | null {
  if (journey.length === 0) return null;
  const figures = journey.map(({ scene, lanes }, index): Block => {
    const names = listOf(lanes.map((lane) => lane.name));
    const words = `${countOf(scene.cards.length, 'item')} in ${countOf(lanes.length, 'lane')}`;
    const part = journey.length === 1 ? '' : `, part ${index + 1} of ${journey.length}`;
    return {
      type: 'figure',
      scene,
      caption: `The 570-week journey from Nursery to Year 13${part}: ${part !== '' && lanes.length <= MOST_LANES ? names : words}.`,
      alt: `A chart of the journey from Nursery to Year 13${part}, with a bar for each item over its weeks. ${capitalised(words)}: ${names}. The tables that follow list every item.`,
    };
  });
  return {
    id: 'journey',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [{ type: 'heading', level: 1, text: 'The journey at a glance', anchor: 'journey' }, ...figures],
  };
}

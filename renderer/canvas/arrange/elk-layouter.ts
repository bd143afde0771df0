/**
 * The graph library behind layouts. It is large and seldom needed, so it is loaded when a layout is first asked for;
 * nothing else knows its name.
 */

import type { Layouter } from '#shared/arrange';
import { tiedFirst } from '#shared/arrange';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ItemId } from '#shared/plan';

/** A line of words on a link, and the air beside it; scene units. */
const WORDS_HEIGHT = 18;
const WORDS_AIR = 16;

/** Shares of the space between cards; scene units. */
const common = {
  'elk.spacing.nodeNode': '28',
  'elk.spacing.componentComponent': '56',
  'elk.separateConnectedComponents': 'true',
  'elk.aspectRatio': '1.7',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

const options = {
  layers: {
    ...common,
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.layered.spacing.nodeNodeBetweenLayers': '80',
    'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.edgeLabels.placement': 'CENTER',
  },
  tree: { ...common, 'elk.algorithm': 'mrtree', 'elk.direction': 'DOWN', 'elk.spacing.nodeNode': '40' },
} as const;

/** Fails with `layout-missing` where the library can't be loaded. */
export async function elkLayouter(as: keyof typeof options): Promise<Result<Layouter<ItemId>>> {
  try {
    const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
    const elk = new Elk();
    const layouter: Layouter<ItemId> = async (boxes, ties) => {
      const drawn = await elk.layout({
        id: 'group',
        layoutOptions: options[as],
        children: boxes.map(({ id, width, height }) => ({ id, width, height })),
        edges: ties.map(({ from, to, words }) => ({
          id: `${from}>${to}`,
          sources: [from],
          targets: [to],
          // Room for what is written on a link, so that it lies on no card.
          labels: words > 0 ? [{ text: ' ', width: words + WORDS_AIR, height: WORDS_HEIGHT }] : [],
        })),
      });
      return new Map((drawn.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
    };
    return ok(tiedFirst(layouter));
  } catch {
    return fail('layout-missing', 'The part that arranges cards did not load. Start the app again and try once more.');
  }
}

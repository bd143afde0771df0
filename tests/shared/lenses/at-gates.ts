/** Items at a gate, for the tests of this folder. */
import type { Item, ItemId, TransitionFacet } from '#shared/plan';
import { builtItem } from '../../plans';

type Fields = Partial<Omit<Item, 'facets'>> &
  Partial<Omit<TransitionFacet, 'from' | 'to'>> & {
    readonly from?: string;
    readonly to?: string;
  };

export function atGate(id: string, fromOffset: number, toOffset: number, fields: Fields = {}): Item {
  const { gate = 'y6-y7', side = 'sending', crosses = [], children = [], from, to, ...rest } = fields;
  const party = (name: string | undefined) => (name === undefined ? null : (name as ItemId));
  return builtItem(id, {
    kind: 'handover',
    ...rest,
    facets: {
      transition: { gate, side, fromOffset, toOffset, crosses, children, from: party(from), to: party(to) },
    },
  });
}

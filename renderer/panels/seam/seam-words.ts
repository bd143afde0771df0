/** What the panel says of a seam. Pure. */
import type { Seam } from '#shared/lenses/transitions';
import { crossingNames, missingWords } from '#shared/lenses/transitions';
import type { ItemId } from '#shared/plan';
import type { Missing } from './add-handover';

/** “12 items at this gate. Many children change school here.” */
export function leadOf({ items, gate, begun }: Seam): string {
  const count = items.length === 1 ? '1 item' : `${items.length} items`;
  const planned = items.length > 0 ? `${count} at this gate.` : 'Nothing is planned at this gate yet.';
  const changes = gate.changesInstitution ? ' Many children change school here.' : '';
  return items.length === 0 && !begun ? `${planned} Say first what crosses with a child.` : planned + changes;
}

export type Lack = { readonly words: string; readonly items: readonly ItemId[]; readonly add?: Missing };

/** Everything that is open at a seam, the most serious first. Where nothing is planned, that is said once, above. */
export function lacksOf(seam: Seam): readonly Lack[] {
  const lost = seam.stops.filter(({ follows, isPromise }) => isPromise && !follows).map(({ id }) => id);
  if (seam.items.length === 0) return listed('Stops here, and nothing follows', lost);
  return [
    ...listed('No one sends it', seam.noSender),
    ...listed('No one receives it', seam.noReceiver),
    ...seam.forgotten.map((who) => ({
      words: who === 'send' ? 'Nothing for children with SEND' : 'Nothing for disadvantaged children',
      items: [],
      add: { children: who },
    })),
    ...listed('Stops here, and nothing follows', lost),
    ...seam.unplanned.map((what) => ({
      words: `${crossingNames[what]}: nobody has planned what crosses`,
      items: [],
      add: { crosses: what },
    })),
    ...seam.emptySides.map((side) => ({ words: missingWords[side], items: [], add: { side } })),
  ];
}

function listed(words: string, items: readonly ItemId[]): readonly Lack[] {
  return items.length === 0 ? [] : [{ words, items }];
}

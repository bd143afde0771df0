/** What the panel says of a seam. Pure. */
import type { Seam } from '#shared/lenses/transitions';
import { crossingNames, idleWords, missingWords } from '#shared/lenses/transitions';
import type { ItemId } from '#shared/plan';
import type { Party } from '../item/asked-party';
import type { Missing } from './add-handover';

/** “12 items at this gate. Many children change school here.” */
export function leadOf({ items, gate, begun }: Seam): string {
  const count = items.length === 1 ? '1 item' : `${items.length} items`;
  const planned = items.length > 0 ? `${count} at this gate.` : 'Nothing is planned at this gate yet.';
  const changes = gate.changesInstitution ? ' Many children change school here.' : '';
  return items.length === 0 && !begun ? `${planned} Say first what crosses with a child.` : planned + changes;
}

export type Lack = {
  readonly words: string;
  readonly items: readonly ItemId[];
  readonly add?: Missing;
  /** The field of the items that puts it right. */
  readonly party?: Party;
};

/** Everything that is open at a seam, the most serious first. Of a gate that nobody has begun, nothing but what is lost. */
export function lacksOf(seam: Seam): readonly Lack[] {
  const lost = seam.stops.filter(({ follows, isPromise }) => isPromise && !follows).map(({ id }) => id);
  const sides = [
    ...seam.emptySides.map((side) => ({ words: missingWords[side], items: [], add: { side } })),
    ...seam.idleSides.map((side) => ({ words: idleWords[side], items: [], add: { side } })),
  ];
  // What crosses and for whom are questions for a gate at which there is something.
  if (seam.items.length === 0) return [...listed('Stops here, and nothing follows', lost), ...sides];
  return [
    ...listed('No one sends it', seam.noSender, 'From'),
    ...listed('No one receives it', seam.noReceiver, 'To'),
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
    ...sides,
  ];
}

function listed(words: string, items: readonly ItemId[], party?: Party): readonly Lack[] {
  return items.length === 0 ? [] : [{ words, items, ...(party && { party }) }];
}

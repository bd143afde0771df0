import type { EnablementFacet } from './enablement';
import type { TransitionFacet } from './facets';
import type { ItemId } from './ids';
import type { Item } from './item';
import type { Placing } from './placing';

type Next = (id: ItemId) => ItemId | null;

/**
 * What gives an item others to hand over, to take over and to take part, as `next` says; says nothing where nobody
 * changes.
 */
export function withParties({ facets }: Item, next: Next): Placing {
  const transition = facets.transition && handedOn(facets.transition, next);
  const enablement = facets.enablement && sharedOut(facets.enablement, next);
  if (transition === facets.transition && enablement === facets.enablement) return {};
  return {
    facets: {
      ...(transition !== facets.transition && { transition }),
      ...(enablement !== facets.enablement && { enablement }),
    },
  };
}

function handedOn(transition: TransitionFacet, next: Next): TransitionFacet {
  const [from, to] = [transition.from && next(transition.from), transition.to && next(transition.to)];
  return from === transition.from && to === transition.to ? transition : { ...transition, from, to };
}

/** [P16] Two who become the same one take the part of the first. */
function sharedOut(enablement: EnablementFacet, next: Next): EnablementFacet {
  const taken = new Set<ItemId>();
  const raci = enablement.raci.flatMap((part) => {
    const party = next(part.party);
    if (party === null || taken.has(party)) return [];
    taken.add(party);
    return party === part.party ? [part] : [{ ...part, party }];
  });
  const same = raci.length === enablement.raci.length && raci.every((part, at) => part === enablement.raci[at]);
  return same ? enablement : { ...enablement, raci };
}

import type { EnablementFacet } from './enablement';
import type { Facets, TransitionFacet } from './facets';
import type { DelegationFacet, GovernanceFacet } from './governance';
import type { ItemId } from './ids';
import type { Item } from './item';
import type { Placing } from './placing';

type Next = (id: ItemId) => ItemId | null;

/**
 * What gives an item others to hand over, to take over, to take part, to answer to and to decide, as `next` says; says
 * nothing where nobody changes.
 */
export function withParties({ facets }: Item, next: Next): Placing {
  const changed: Facets = {
    ...differing('transition', facets.transition, facets.transition && handedOn(facets.transition, next)),
    ...differing('enablement', facets.enablement, facets.enablement && sharedOut(facets.enablement, next)),
    ...differing('governance', facets.governance, facets.governance && answering(facets.governance, next)),
    ...differing('delegation', facets.delegation, facets.delegation && delegated(facets.delegation, next)),
  };
  return Object.keys(changed).length === 0 ? {} : { facets: changed };
}

function differing<Name extends keyof Facets>(name: Name, before: Facets[Name], after: Facets[Name]): Facets {
  return before === after ? {} : { [name]: after };
}

function handedOn(transition: TransitionFacet, next: Next): TransitionFacet {
  const [from, to] = [transition.from && next(transition.from), transition.to && next(transition.to)];
  return from === transition.from && to === transition.to ? transition : { ...transition, from, to };
}

/** [P16] Two who become the same one take the part of the first. */
function sharedOut(enablement: EnablementFacet, next: Next): EnablementFacet {
  const raci = eachOnce(enablement.raci, next, (party) => party);
  return raci === enablement.raci ? enablement : { ...enablement, raci };
}

/** [P21] In one model, two who become the same one take the part of the first. */
function delegated(delegation: DelegationFacet, next: Next): DelegationFacet {
  const parts = eachOnce(delegation.parts, next, (party, { model }) => `${model} ${party}`);
  return parts === delegation.parts ? delegation : { ...delegation, parts };
}

/** [P20] A line to nobody is none. */
function answering(governance: GovernanceFacet, next: Next): GovernanceFacet {
  const inModels = governance.inModels.map((one) => {
    const accountableTo = one.accountableTo && next(one.accountableTo);
    return accountableTo === one.accountableTo ? one : { ...one, accountableTo };
  });
  return inModels.every((one, at) => one === governance.inModels[at]) ? governance : { ...governance, inModels };
}

/** The very same list where nobody changes. */
function eachOnce<Part extends { readonly party: ItemId }>(
  parts: Part[],
  next: Next,
  keyOf: (party: ItemId, part: Part) => string,
): Part[] {
  const taken = new Set<string>();
  const kept = parts.flatMap((part) => {
    const party = next(part.party);
    if (party === null || taken.has(keyOf(party, part))) return [];
    taken.add(keyOf(party, part));
    return party === part.party ? [part] : [{ ...part, party }];
  });
  return kept.length === parts.length && kept.every((part, at) => part === parts[at]) ? parts : kept;
}

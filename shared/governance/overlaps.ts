/** [GV13–GV15] Where two do the same in a model, or one holds itself to account. */
import type { Item, ModelId, Plan } from '#shared/plan';
import { named, namedAll } from '#shared/plan';
import { bodiesOf, isUnder, livingBodies } from './bodies';
import type { Issue } from './issue';
import { together } from './issue';
import { schemeOf } from './scheme';

export function overlapsOf(plan: Plan, model: ModelId): readonly Issue[] {
  return [...decidedTwice(plan, model), ...heldByOwn(plan, model), ...sameDuties(plan, model)];
}

/** [GV13] One decides. */
function decidedTwice(plan: Plan, model: ModelId): readonly Issue[] {
  const twice = schemeOf(plan, model).rows.filter(({ deciders }) => deciders.length > 1);
  return twice.map(({ decision, deciders }) => ({
    id: `decided-twice:${decision.id}`,
    title: `${deciders.length === 2 ? 'Two' : String(deciders.length)} decide on ${named(decision)}`,
    detail: `${namedAll(deciders)} each have the last word. Let one decide, and the others recommend or be asked.`,
    items: [decision.id, ...deciders.map(({ id }) => id)],
  }));
}

/** [GV14] Whoever decides is held to account by somebody who does not answer to them. */
function heldByOwn(plan: Plan, model: ModelId): readonly Issue[] {
  const bodies = bodiesOf(plan, model);
  const found = schemeOf(plan, model).rows.filter(({ parts, deciders }) => {
    const holders = [...parts].filter(([, part]) => part === 'holds').map(([party]) => party);
    const isOwn = (holder: (typeof holders)[number]) => deciders.some(({ id }) => isUnder(bodies, holder, id));
    return holders.length > 0 && holders.every(isOwn);
  });
  return together(
    'holds-itself',
    found.map(({ decision }) => decision),
    'decisions',
    (what) => `Whoever decides on ${what} is held to account by those who answer to them`,
    'That is no check. Let somebody above, or beside, hold it to account.',
  );
}

/** [GV15] A duty is one body’s. */
function sameDuties(plan: Plan, model: ModelId): readonly Issue[] {
  const holders = new Map<string, { readonly text: string; readonly items: Item[] }>();
  for (const { item, standing } of livingBodies(plan, model))
    for (const text of new Set(standing.duties.map((duty) => duty.text.trim()))) {
      const key = text.toLocaleLowerCase('en-GB').replace(/\W+/g, ' ').trim();
      const known = holders.get(key) ?? { text, items: [] };
      if (key !== '' && !known.items.includes(item)) known.items.push(item);
      holders.set(key, known);
    }
  return [...holders].flatMap(([key, { text, items }]) =>
    items.length < 2
      ? []
      : [
          {
            id: `same-duty:${key.replace(/ /g, '-')}`,
            title: `${items.length === 2 ? 'Two bodies have' : `${String(items.length)} bodies have`} the same duty`,
            detail: `${namedAll(items)} are each there to “${text.replace(/[.!]+$/, '').replace(/!/g, '.')}”. Say which of them it belongs to.`,
            items: items.map(({ id }) => id),
          },
        ],
  );
}

/** What is amiss with decisions in a model, in a few words to stand beside each. */
import { gapsOf, overlapsOf } from '#shared/governance';
import type { GridMark } from '#shared/grid';
import type { ItemId, ModelId, Plan } from '#shared/plan';

const atDecision: Readonly<Record<string, GridMark>> = {
  untold: {
    short: 'nobody is told',
    words: 'It is decided below the board, and nobody else is asked, told or looks at it',
  },
  unheld: { short: 'nobody holds it', words: 'It is decided below the board, and nobody holds it to account' },
  outside: { short: 'not in the model', words: 'A part is taken by somebody who is not in the model' },
  'holds-itself': {
    short: 'no real check',
    words: 'Whoever decides is held to account only by those who answer to them',
  },
};

/** By decision; one for every rule that finds it. */
export function decisionMarks(plan: Plan, model: ModelId): ReadonlyMap<ItemId, readonly GridMark[]> {
  const marks = new Map<ItemId, GridMark[]>();
  const put = (id: ItemId, mark: GridMark) => marks.set(id, [...(marks.get(id) ?? []), mark]);
  for (const { id, items, title, detail } of [...gapsOf(plan, model), ...overlapsOf(plan, model)]) {
    const [first] = items;
    const mark = atDecision[id];
    if (mark) for (const one of items) put(one, mark);
    else if (first !== undefined && id === `decided-twice:${first}`)
      put(first, { short: 'two decide', words: `${title}. ${detail}`.replace(/\.$/, '') });
  }
  return marks;
}

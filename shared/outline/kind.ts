/** The plan by kinds, in the order of their catalogue. */
import { fail, ok } from '#shared/base';
import type { KindId } from '#shared/kinds';
import { isKindId, kindIds, kinds } from '#shared/kinds';
import type { Item } from '#shared/plan';
import { branchOf } from './branch';
import type { Grouping } from './grouping';
import { neighbour } from './neighbour';
import { byCode, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const allKinds = kindIds.map((kind) => ({ branch: branchName(kind), name: kinds[kind].plural }));

export const kindGrouping: Grouping = {
  id: 'kind',
  name: 'Kind',
  question: 'Choose the kind that it becomes.',
  tray: null,
  typed: null,
  within: () => undefined,
  branches: (plan) => {
    const drawers = sortedBy(plan.items.values(), drawerOf, () => byCode);
    return kindIds.flatMap((kind) => {
      const items = drawers.get(branchName(kind));
      return items ? [branchOf({ id: branchName(kind), name: kinds[kind].plural, items })] : [];
    });
  },
  destinations: () => allKinds,
  enter: (_plan, _item, branch) => {
    const kind = kindOfBranch(branch);
    return kind ? ok({ kind }) : UNKNOWN_BRANCH;
  },
  step: (_plan, item, direction) => {
    if (direction === 'left' || direction === 'right')
      return fail('no-such-step', 'Kinds stand one below the other. Use up and down to change the kind.');
    const kind = kindOfBranch(neighbour(allKinds, drawerOf(item), direction)?.branch ?? '');
    return kind ? ok({ kind }) : ok({});
  },
  fresh: (_plan, { branch }) => {
    const kind = kindOfBranch(branch);
    return kind ? ok({ kind, placing: {} }) : UNKNOWN_BRANCH;
  },
};

function branchName(kind: KindId): string {
  return `kind:${kind}`;
}

/** A kind that this release does not know stands among the notes, as it looks like one. */
function drawerOf({ kind }: Item): string {
  return branchName(isKindId(kind) ? kind : 'note');
}

function kindOfBranch(branch: string): KindId | null {
  const kind = branch.slice('kind:'.length);
  return isKindId(kind) ? kind : null;
}

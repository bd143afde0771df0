/**
 * What the rail offers: every lens, and the other ways of looking at the whole plan beside them. A further one is a
 * line here and a surface.
 */

import type { ActionId } from '#renderer/actions';
import type { View } from '#renderer/session';
import type { IconName } from '#shared/base';
import type { LensId } from '#shared/lenses';
import { lenses, lensGroups, lensIds } from '#shared/lenses';

export type RailEntry = {
  /** Shows it; its label is the entry's name. */
  readonly action: ActionId;
  readonly icon: IconName;
  /** The question that it answers. */
  readonly question: string;
  /** The lens whose findings are counted beside it; null where there are none to count. */
  readonly lens: LensId | null;
  readonly isShown: (view: View) => boolean;
};

export const outlineQuestion = 'What is in the plan, line by line?';
export const walkQuestion = 'What does one child meet, and who is there for them?';

type Placed = RailEntry & { readonly group: (typeof lensGroups)[number] };

const entries: readonly Placed[] = [
  ...lensIds.map(
    (id): Placed => ({
      group: lenses[id].group,
      action: `lens.${id}`,
      icon: lenses[id].icon,
      question: lenses[id].question,
      lens: id,
      isShown: ({ surface, lens }) => (surface === 'canvas' || surface === 'table') && lens === id,
    }),
  ),
  {
    group: 'Time',
    action: 'view.walk',
    icon: 'footprints',
    question: walkQuestion,
    lens: null,
    isShown: ({ surface }) => surface === 'walk',
  },
  {
    group: 'Free',
    action: 'view.outline',
    icon: 'list-tree',
    question: outlineQuestion,
    lens: null,
    isShown: ({ surface }) => surface === 'outline',
  },
];

/** The rail's groups in their order, without those that have nothing in them. */
export const railGroups = lensGroups
  .map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) }))
  .filter((group) => group.entries.length > 0);

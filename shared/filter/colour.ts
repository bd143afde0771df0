/**
 * What the colour of a card says: its priority area, or its status, owner or kind. The chosen mode colours a finished
 * scene, so that every lens has it without knowing of it, and an export of the scene looks like the screen. Where the
 * mode is not the area, the bar of colour is also cut: nothing is told by colour alone.
 */
import { kindIds } from '#shared/kinds';
import type { Item, ItemId, Plan, Status } from '#shared/plan';
import type { Paint, Scene, Stripe } from '#shared/scene';
import { stripes, toneOf } from '#shared/scene';
import { NONE, valuesOf } from './filter';

export const colourModes = ['area', 'status', 'owner', 'kind'] as const;
export type ColourMode = (typeof colourModes)[number];

/** As a button and a menu say it. */
export const colourModeNames: Readonly<Record<ColourMode, string>> = {
  area: 'By area',
  status: 'By status',
  owner: 'By owner',
  kind: 'By kind',
};

/** How an item is coloured, and the value of the mode's field that it is coloured for. */
export type Tint = { readonly value: string; readonly tone: Paint; readonly stripe?: Stripe };

/** The set of eight, in its order. */
const SET = [
  'set-1',
  'set-2',
  'set-3',
  'set-4',
  'set-5',
  'set-6',
  'set-7',
  'set-8',
] as const satisfies readonly Paint[];

/** The cuts of the set; that of “none” is not among them. */
const CUTS = stripes.filter((stripe) => stripe !== 'ends');

const statusStripes: Readonly<Record<Status, Stripe>> = {
  proposed: 'dots',
  agreed: 'dashes',
  'in-progress': 'halves',
  done: 'whole',
  paused: 'thirds',
  dropped: 'high',
};

const remembered = new WeakMap<Plan, Map<ColourMode, (item: Item) => Tint>>();

/** How the items of a plan are coloured in a mode. The same function as long as plan and mode are the same. */
export function tintsOf(plan: Plan, mode: ColourMode): (item: Item) => Tint {
  const known = remembered.get(plan) ?? new Map<ColourMode, (item: Item) => Tint>();
  remembered.set(plan, known);
  const tint = known.get(mode) ?? tinting[mode](plan);
  known.set(mode, tint);
  return tint;
}

const tinting: Readonly<Record<ColourMode, (plan: Plan) => (item: Item) => Tint>> = {
  area: (plan) => (item) => ({ value: valuesOf(plan, item, 'area')[0] ?? NONE, tone: toneOf(plan, item) }),
  status:
    () =>
    ({ status }) => ({ value: status, tone: `status-${status}`, stripe: statusStripes[status] }),
  owner: (plan) => {
    const owners = ownersInUse(plan);
    return ({ owner }) => ({ value: owner ?? NONE, ...ofSet(owner === null ? -1 : (owners.get(owner) ?? -1)) });
  },
  kind: (plan) => (item) => {
    const [value = NONE] = valuesOf(plan, item, 'kind');
    return { value, ...ofSet((kindIds as readonly string[]).indexOf(value)) };
  },
};

/** The nth of a set that goes on and on: eight colours, each with a cut of its own; from the ninth on other pairs. */
function ofSet(index: number): Omit<Tint, 'value'> {
  const stripe = CUTS[(index + Math.floor(index / SET.length)) % CUTS.length];
  const tone = SET[index % SET.length];
  return index < 0 || !tone || !stripe ? { tone: 'area-none', stripe: 'ends' } : { tone, stripe };
}

/** Owners that own something, numbered in the plan's order, so that a colour rarely passes from one to another. */
function ownersInUse(plan: Plan): ReadonlyMap<ItemId, number> {
  const used = new Set<ItemId>();
  for (const { owner } of plan.items.values()) if (owner !== null) used.add(owner);
  const numbered = new Map<ItemId, number>();
  for (const id of plan.items.keys()) if (used.has(id)) numbered.set(id, numbered.size);
  return numbered;
}

/** The scene with its cards in the colours of the mode. Scenes are coloured by area to begin with. */
export function colourScene(scene: Scene, plan: Plan, mode: ColourMode): Scene {
  if (mode === 'area') return scene;
  const tint = tintsOf(plan, mode);
  const cards = scene.cards.map((card) => {
    const item = plan.items.get(card.id);
    if (!item) return card;
    const { tone, stripe = 'whole' } = tint(item);
    return { ...card, tone, stripe };
  });
  return { ...scene, cards };
}

/**
 * What the colour of a card says: its priority area, or its status, owner or kind. The chosen mode colours a finished
 * scene, so that every lens has it without knowing of it, and an export of the scene looks like the screen. Where the
 * mode is not the area, the bar of colour is also cut: nothing is told by colour alone.
 */
import { kindIds } from '#shared/kinds';
import type { Item, ItemId, Plan, Status } from '#shared/plan';
import type { Paint, Scene, SceneCard, Stripe } from '#shared/scene';
import { kept, keptList, stripes, toneOf } from '#shared/scene';
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

/** What each coloured scene was made from, so that the next one can be told from it. */
const sources = new WeakMap<Scene, { readonly plain: Scene; readonly mode: ColourMode }>();

/**
 * The scene with its cards in the colours of the mode. Scenes are coloured by area to begin with. What is as it was in
 * `before`, an earlier scene coloured alike, is given back as the same object.
 */
export function colourScene(scene: Scene, plan: Plan, mode: ColourMode, before?: Scene): Scene {
  if (mode === 'area') return scene;
  const source = before && sources.get(before);
  const old = before && source?.mode === mode ? oldColours(source.plain, before) : undefined;
  const tint = tintsOf(plan, mode);
  const cards = scene.cards.map((card, index) => {
    const item = plan.items.get(card.id);
    if (!item) return card;
    const { tone, stripe = 'whole' } = tint(item);
    const was = old?.(card, index);
    if (was?.plain === card && was.coloured.tone === tone && was.coloured.stripe === stripe) return was.coloured;
    return kept(was?.coloured, { ...card, tone, stripe });
  });
  const list = keptList(before?.cards, cards);
  const same = before && list === before.cards && sameButCards(before, scene);
  const coloured = same ? before : { ...scene, cards: list };
  sources.set(coloured, { plain: scene, mode });
  return coloured;
}

type OldCard = { readonly plain: SceneCard; readonly coloured: SceneCard };

/** Finds how a card was drawn and coloured before; quick where it has kept its place among the others. */
function oldColours(plain: Scene, coloured: Scene): (card: SceneCard, index: number) => OldCard | undefined {
  const oldAt = (index: number): OldCard | undefined => {
    const was = plain.cards[index];
    const colours = coloured.cards[index];
    return was && colours && { plain: was, coloured: colours };
  };
  let places: ReadonlyMap<ItemId, number> | undefined;
  return ({ id }, index) => {
    if (plain.cards[index]?.id === id) return oldAt(index);
    places ??= new Map(plain.cards.map((card, n) => [card.id, n]));
    return oldAt(places.get(id) ?? -1);
  };
}

function sameButCards(a: Scene, b: Scene): boolean {
  return a.bounds === b.bounds && a.body === b.body && a.backdrop === b.backdrop && a.connectors === b.connectors;
}

/** The scene that a coloured one was made from; the scene itself where it is as its lens drew it. */
export function uncoloured(scene: Scene): Scene {
  return sources.get(scene)?.plain ?? scene;
}

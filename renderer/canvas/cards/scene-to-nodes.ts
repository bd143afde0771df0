/**
 * The one place where a scene becomes what React Flow draws. Sizes are declared, not measured, and a node that has not
 * changed stays the same object, so that neither panning nor an edit elsewhere draws a card again.
 */
import type { Node } from '@xyflow/react';
import { sameValue } from '#shared/base';
import type { ItemId } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';

export type CardFlowNode = Node<{ readonly card: SceneCard }, 'card'>;

/** Frames lie at the bottom, links between bands and cards, what is held at the top. */
export const layers = { ground: -1, frame: 0, band: 1, links: 2, card: 3, selected: 4, ghosts: 5, held: 6 } as const;

export type CardNodes = ReadonlyMap<string, CardFlowNode>;

const none: ReadonlySet<ItemId> = new Set();

/**
 * One node a card, in the scene's order. `held` says where cards are drawn that a gesture moves, `dimmed` which are
 * filtered out. Of `pictured`, which a picture shows meanwhile, only those are seen that are held by themselves.
 */
export function nodesOf(
  cards: readonly SceneCard[],
  selected: ReadonlySet<ItemId>,
  held: ReadonlyMap<ItemId, Rect>,
  before: CardNodes,
  dimmed: ReadonlySet<ItemId> = none,
  pictured: ReadonlySet<ItemId> = none,
): CardNodes {
  const nodes = new Map<string, CardFlowNode>();
  for (const card of cards) {
    const known = before.get(card.id);
    const now: Now = {
      rect: held.get(card.id) ?? card.rect,
      selected: selected.has(card.id),
      held: held.has(card.id),
      dimmed: dimmed.has(card.id),
      unseen: pictured.has(card.id) && !held.has(card.id),
    };
    nodes.set(card.id, known && isCurrent(known, card, now) ? known : nodeOf(known, card, now));
  }
  return nodes;
}

/** What is true of a card at present that its scene does not say. */
type Now = {
  readonly rect: Rect;
  readonly selected: boolean;
  readonly held: boolean;
  readonly dimmed: boolean;
  /** A picture shows it meanwhile. */
  readonly unseen: boolean;
};

export type NodeBuilder = (
  cards: readonly SceneCard[],
  selected: ReadonlySet<ItemId>,
  held: ReadonlyMap<ItemId, Rect>,
  dimmed: ReadonlySet<ItemId>,
  pictured: ReadonlySet<ItemId>,
) => CardFlowNode[];

/** Builds nodes again and again, each time from those of the time before. */
export function createNodeBuilder(): NodeBuilder {
  let before: CardNodes = new Map();
  return (cards, selected, held, dimmed, pictured) => {
    before = nodesOf(cards, selected, held, before, dimmed, pictured);
    return [...before.values()];
  };
}

function isCurrent(node: CardFlowNode, card: SceneCard, now: Now): boolean {
  const { rect } = now;
  return (
    node.selected === now.selected &&
    node.position.x === rect.x &&
    node.position.y === rect.y &&
    node.width === rect.width &&
    node.height === rect.height &&
    node.zIndex === layerOf(card, now) &&
    node.className === classOf(now) &&
    sameValue(node.data.card, card)
  );
}

/** The classes of a card that is filtered out, and of one that is not drawn while a picture shows it. */
function classOf({ dimmed, unseen }: Now): string | undefined {
  return [dimmed ? 'dimmed' : '', unseen ? 'unseen' : ''].filter(Boolean).join(' ') || undefined;
}

function nodeOf(known: CardFlowNode | undefined, card: SceneCard, now: Now): CardFlowNode {
  const { rect, selected, dimmed } = now;
  const className = classOf(now);
  const size = { width: rect.width, height: rect.height };
  return {
    id: card.id,
    type: 'card',
    position: { x: rect.x, y: rect.y },
    ...size,
    measured: size,
    // Links are not drawn by React Flow, so there is nothing for it to look for on a card.
    handles: [],
    data: known && sameValue(known.data.card, card) ? known.data : { card },
    selected,
    zIndex: layerOf(card, now),
    ariaRole: 'group',
    ariaLabel: dimmed ? `${card.description} Filtered out.` : card.description,
    ...(className !== undefined && { className }),
    // The canvas is one stop for Tab; inside it, keys of its own go from card to card.
    domAttributes: { 'aria-roledescription': card.look === 'frame' ? 'frame' : 'card', tabIndex: -1 },
    // The inside of a frame is ground: one can draw a selection or add a card in it.
    ...(card.look === 'frame' && { style: { pointerEvents: 'none' } }),
  };
}

function layerOf({ look }: SceneCard, { selected, held }: Now): number {
  if (look === 'frame') return layers.frame;
  if (held) return layers.held;
  return selected ? layers.selected : layers[look];
}

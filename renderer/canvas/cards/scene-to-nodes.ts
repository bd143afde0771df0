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
export const layers = { frame: 0, band: 1, links: 2, card: 3, selected: 4, ghosts: 5, held: 6 } as const;

export type CardNodes = ReadonlyMap<string, CardFlowNode>;

/** One node a card, in the scene's order. `held` says where cards are drawn that a gesture moves. */
export function nodesOf(
  cards: readonly SceneCard[],
  selected: ReadonlySet<ItemId>,
  held: ReadonlyMap<ItemId, Rect>,
  before: CardNodes,
): CardNodes {
  const nodes = new Map<string, CardFlowNode>();
  for (const card of cards) {
    const known = before.get(card.id);
    const rect = held.get(card.id) ?? card.rect;
    const isSelected = selected.has(card.id);
    if (known && isCurrent(known, card, rect, isSelected, held.has(card.id))) nodes.set(card.id, known);
    else nodes.set(card.id, nodeOf(known, card, rect, isSelected, held.has(card.id)));
  }
  return nodes;
}

export type NodeBuilder = (
  cards: readonly SceneCard[],
  selected: ReadonlySet<ItemId>,
  held: ReadonlyMap<ItemId, Rect>,
) => CardFlowNode[];

/** Builds nodes again and again, each time from those of the time before. */
export function createNodeBuilder(): NodeBuilder {
  let before: CardNodes = new Map();
  return (cards, selected, held) => {
    before = nodesOf(cards, selected, held, before);
    return [...before.values()];
  };
}

function isCurrent(node: CardFlowNode, card: SceneCard, rect: Rect, selected: boolean, isHeld: boolean): boolean {
  return (
    node.selected === selected &&
    node.position.x === rect.x &&
    node.position.y === rect.y &&
    node.width === rect.width &&
    node.height === rect.height &&
    node.zIndex === layerOf(card, selected, isHeld) &&
    sameValue(node.data.card, card)
  );
}

function nodeOf(
  known: CardFlowNode | undefined,
  card: SceneCard,
  rect: Rect,
  selected: boolean,
  isHeld: boolean,
): CardFlowNode {
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
    zIndex: layerOf(card, selected, isHeld),
    ariaRole: 'group',
    ariaLabel: card.description,
    // The canvas is one stop for Tab; inside it, keys of its own go from card to card.
    domAttributes: { 'aria-roledescription': card.look === 'frame' ? 'frame' : 'card', tabIndex: -1 },
    // The inside of a frame is ground: one can draw a selection or add a card in it.
    ...(card.look === 'frame' && { style: { pointerEvents: 'none' } }),
  };
}

function layerOf({ look }: SceneCard, selected: boolean, isHeld: boolean): number {
  if (look === 'frame') return layers.frame;
  if (isHeld) return layers.held;
  return selected ? layers.selected : layers[look];
}

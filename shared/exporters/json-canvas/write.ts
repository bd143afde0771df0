/**
 * The lens on screen as a JSON Canvas, which Obsidian and others open: cards as text, frames as groups, links as edges,
 * each where it lies. Weeks, owners and whatever else the format has no room for is not in it. Source: JSON Canvas 1.0.
 */
import { ok } from '#shared/base';
import type { Item } from '#shared/plan';
import type { Paint, SceneCard, SceneConnector } from '#shared/scene';
import { light } from '#shared/scene';
import type { Writer } from '../exporter';
import { printable } from '../plain-text';

export const write: Writer = async ({ plan, view }) => {
  const scene = view.project(plan);
  const nodes = scene.cards.map((card) => nodeOf(card, plan.items.get(card.id)));
  const edges = scene.connectors.map(edgeOf);
  return ok(`${JSON.stringify({ nodes, edges }, null, '\t')}\n`);
};

/** Frames come first in a scene, and what comes first lies below. */
function nodeOf({ id, look, rect, title, tone }: SceneCard, item: Item | undefined): object {
  const place = {
    id,
    x: Math.round(rect.x),
    y: Math.round(rect.y),
    width: Math.max(Math.round(rect.width), 1),
    height: Math.max(Math.round(rect.height), 1),
  };
  const color = light[tone satisfies Paint];
  if (look === 'frame') return { ...place, type: 'group', label: printable(title), color };
  return { ...place, type: 'text', text: textOf(title, item), color };
}

function textOf(title: string, item: Item | undefined): string {
  const notes = item?.notes.trim() ?? '';
  return notes === '' ? title : `${title}\n\n${notes}`;
}

function edgeOf({ id, from, to, label }: SceneConnector): object {
  return { id, fromNode: from, toNode: to, toEnd: 'arrow', ...(label === '' ? {} : { label }) };
}

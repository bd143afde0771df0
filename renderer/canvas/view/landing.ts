/** Where a zoom lands that leads to another level of detail. Pure. */
import type { Viewport } from '#renderer/session';
import type { LensRow } from '#shared/lenses';
import type { Point, Scene } from '#shared/scene';
import { centreOf, contains } from '#shared/scene';
import { toScene } from './viewport';

export type Landing = {
  /** Where the zoom would have led on the level that is left. */
  readonly viewport: Viewport;
  /** The point of the pane that is zoomed around. */
  readonly at: Point;
  /** The zoom of the new level at which what is there has about the same size. */
  readonly zoom: number;
};

/** A scene on a level, and its rows from top to bottom. */
export type Level = { readonly scene: Scene; readonly rows: readonly LensRow[] };

/**
 * What is under the point stays there: the place along the axis to the pixel, and from top to bottom the card, or else
 * the same part of the row.
 */
export function landedViewport({ viewport, at, zoom }: Landing, before: Level, after: Level): Viewport {
  const point = toScene(viewport, at);
  const { body } = before.scene;
  const now = after.scene.body;
  const x = now.x + ((point.x - body.x) / body.width) * now.width;
  const y = cardHeight(point, before, after) ?? rowHeight(point, before, after);
  return { x: at.x - x * zoom, y: at.y - y * zoom, zoom };
}

function cardHeight(point: Point, before: Level, after: Level): number | null {
  const card = before.scene.cards.findLast(({ rect }) => contains(rect, point));
  const same = card && after.scene.cards.find(({ id }) => id === card.id);
  return same ? centreOf(same.rect).y : null;
}

function rowHeight({ y }: Point, before: Level, after: Level): number {
  const row = before.rows.find((known) => y < known.y + known.height) ?? before.rows.at(-1);
  const same = row && after.rows.find(({ id }) => id === row.id);
  return row && same ? same.y + ((y - row.y) / row.height) * same.height : y;
}

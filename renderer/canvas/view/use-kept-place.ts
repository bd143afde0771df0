/**
 * When the scene is laid out at another scale (the window is resized, years become weeks) the canvas goes on showing
 * what it showed: the selected card, if it is in view, else what was in the middle, or the start where only that was seen.
 */
import { useReactFlow } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { selectionStore } from '#renderer/session';
import type { Point, Scene } from '#shared/scene';
import { centreOf, contains, rightOf } from '#shared/scene';
import type { Stage } from '../stage';
import { cardOf } from '../stage';
import type { Level } from './landing';
import { landedViewport } from './landing';
import type { Levels } from './use-levels';
import { isPinned, keptInPlace, pinnedOf, restingViewport, samePlace, seenRect } from './viewport';

export function useKeptPlace(stage: Stage, { landing }: Levels): void {
  const { getViewport, setViewport } = useReactFlow();
  const before = useRef(stage);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = stage;
    const rescaled = last.scene.body.width !== stage.scene.body.width && isPinned(pinnedOf(stage.scene));
    if (!rescaled) return;
    const zoomed = landing();
    if (zoomed) {
      const landed = landedViewport(zoomed, levelOf(last), levelOf(stage));
      // Who zooms out where the first row is in view goes on seeing it, wherever the pointer is.
      const was = getViewport();
      const atTop = was.y >= 0 && zoomed.viewport.zoom < was.zoom;
      void setViewport({ ...landed, y: atTop ? 0 : restingViewport(stage.scene, landed, stage.pane).y });
      return;
    }
    const viewport = getViewport();
    const anchor = anchorOf(last, seenRect(viewport, last.pane), stage);
    const atStart = viewport.y >= 0;
    const kept = keptInPlace(viewport, anchor.before, anchor.after);
    void setViewport(within(stage, { ...kept, y: atStart ? 0 : Math.min(kept.y, 0) }));
  }, [stage, landing, getViewport, setViewport]);
}

function levelOf({ scene, lens, plan }: Stage): Level {
  return { scene, rows: lens.rows?.(plan) ?? [] };
}

/** Scene units. */
const NEXT_TO = 1;

type Anchor = { readonly before: Point; readonly after: Point };

function anchorOf(last: Stage, seen: Scene['body'], stage: Stage): Anchor {
  const [id] = selectionStore.getState().items;
  const old = id === undefined ? undefined : cardOf(last, id);
  const card = id === undefined ? undefined : cardOf(stage, id);
  if (old && card && contains(seen, centreOf(old.rect))) {
    return { before: centreOf(old.rect), after: centreOf(card.rect) };
  }
  const { body } = last.scene;
  const middle = centreOf(seen);
  const showsStart = seen.x <= body.x + NEXT_TO && rightOf(seen) < rightOf(body) - NEXT_TO;
  const kept = showsStart ? { x: body.x, y: middle.y } : middle;
  return { before: kept, after: samePlace(kept, body, stage.scene.body) };
}

/** No empty ground beside the body as long as the body can fill the pane. */
function within({ scene, pane }: Stage, { x, y, zoom }: { x: number; y: number; zoom: number }) {
  const wide = scene.body.width * zoom;
  return { x: wide <= pane.width ? 0 : Math.min(0, Math.max(x, pane.width - wide)), y, zoom };
}

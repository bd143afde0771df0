/**
 * Cards in the hand: shown where they are held and where they would lie, and placed by one command when they are let
 * go. Moving and resizing differ only in where the rectangles come from.
 */

import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, select } from '#renderer/session';
import type { Guide } from '#shared/arrange';
import { sameValue } from '#shared/base';
import type { Placement } from '#shared/commands';
import { commands, heldByCoreLock } from '#shared/commands';
import type { PlainLens } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import type { Backstage } from '../stage';
import { MANY_HELD, rest } from './gesture-store';
import type { Preview } from './placing';
import { placementsAt, previewOf } from './placing';

export type Hold = {
  /** Cards are at `rects` now, in line with others along `guides`. Nothing is committed. */
  readonly move: (rects: ReadonlyMap<ItemId, Rect>, guides?: readonly Guide[]) => void;
  /** Whether copies are placed from now on, instead of the cards themselves. */
  readonly copy: (copying: boolean) => void;
  /** Lets go: one command, or a notice and everything as it was. */
  readonly release: () => void;
  /** Everything as it was. */
  readonly cancel: () => void;
};

/** `held` is the card under the pointer. A resized card is drawn where it would lie, as its edge moves in steps. */
export function holdCards({ now, gestures }: Backstage, held: ItemId, resized: boolean): Hold {
  let rects: ReadonlyMap<ItemId, Rect> = new Map();
  let ids: ReadonlySet<ItemId> = new Set();
  let copying = false;
  let last: { placements: readonly Placement[]; preview: Preview; isHeld: boolean } | null = null;

  function previewed(): Preview | null {
    const { lens, plan } = now();
    const placements = placementsAt(lens, plan, rects, resized);
    if (!placements.ok) return null;
    if (!last || !sameValue(last.placements, placements.value)) {
      // Nobody can tell hundreds of outlines apart: where the card under the pointer comes to lie says it all.
      const shown = rects.size > MANY_HELD ? placements.value.filter(({ id }) => id === held) : placements.value;
      const preview = previewOf(lens, plan, shown, rects, held);
      last = { placements: placements.value, preview, isHeld: isHeldByLock(plan, placements.value) };
    }
    // Copies leave what they are of where it is.
    return last.isHeld && !copying ? heldBack : last.preview;
  }

  return {
    move: (next, guides = []) => {
      rects = next;
      if (ids.size !== next.size) ids = new Set(next.keys());
      const preview = previewed();
      const drawn = resized ? snapped(rects, preview) : rects;
      const ghosts = resized || !preview ? noGhosts : shownGhosts(now().lens, preview.ghosts, rects);
      const toCome = preview?.toCome ?? null;
      gestures.setState(
        { kind: 'place', resized, copying, held, ids, rects: drawn, ghosts, toCome, place: said(preview), guides },
        true,
      );
    },
    copy: (asked) => {
      copying = asked;
    },
    release: () => {
      const { lens, plan } = now();
      const placements = placementsAt(lens, plan, rects, resized);
      if (report(placements) && placements.ok) commit(placements.value, copying);
      gestures.setState(rest, true);
    },
    cancel: () => gestures.setState(rest, true),
  };
}

function commit(placements: readonly Placement[], copying: boolean): void {
  if (!copying) {
    report(dispatch('placeItems', { placements, gesture: ports.newId() }));
    return;
  }
  const copies = new Map(placements.map(({ id }) => [id, ports.newId() as ItemId]));
  const places = new Map(placements.map(({ id, placing }) => [id, placing]));
  if (copies.size > 0 && report(dispatch('duplicateItems', { copies, places }))) select({ items: copies.values() });
}

/** Whether a locked core would keep it all from being placed: the hand is told so before it lets go. */
function isHeldByLock(plan: Plan, placements: readonly Placement[]): boolean {
  if (!plan.header.coreLocked) return false;
  const changes = commands.placeItems.run(plan, { placements }, ports);
  return changes.ok && !heldByCoreLock(plan, changes.value).ok;
}

function said(preview: Preview | null): string {
  return preview ? [preview.place, preview.entailed].filter((part) => part !== '').join(' · ') : '';
}

/** What is shown of cards that a locked core keeps. */
const heldBack: Preview = { ghosts: new Map(), place: 'The core is locked', entailed: '', toCome: null };

const noGhosts: ReadonlyMap<ItemId, Rect> = new Map();

/**
 * Ghosts that lie true stand where their cards will; the others as high as the hand holds them now, since where they lie
 * among others the lens decides at the end.
 */
function shownGhosts(lens: PlainLens, ghosts: Preview['ghosts'], rects: ReadonlyMap<ItemId, Rect>): Preview['ghosts'] {
  if (lens.ghostsLieTrue) return ghosts;
  return new Map([...ghosts].map(([id, ghost]) => [id, { ...ghost, y: rects.get(id)?.y ?? ghost.y }]));
}

function snapped(rects: ReadonlyMap<ItemId, Rect>, preview: Preview | null): ReadonlyMap<ItemId, Rect> {
  const drawn = new Map(rects);
  for (const [id, rect] of rects) {
    const ghost = preview?.ghosts.get(id);
    if (ghost) drawn.set(id, { ...ghost, y: rect.y, height: rect.height });
  }
  return drawn;
}

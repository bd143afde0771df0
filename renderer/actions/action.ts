/**
 * An action is one thing that a user can do, wherever it is done from: menus, shortcuts, buttons, the keyboard sheet
 * and the palette are all made from this list.
 */

import type { Find, Looks, Making, OpenPlan, Selection, SurfaceId, View } from '#renderer/session';
import { placeSeen } from '#renderer/session';
import type { IconName } from '#shared/base';
import { lenses, lensIds } from '#shared/lenses';
import type { Item, Link } from '#shared/plan';
import { prints } from './keys';

/** What an action may look at to say whether it can be done now, and what it is called. */
export type Situation = {
  readonly open: OpenPlan | null;
  readonly selection: Selection;
  readonly view: View;
  readonly looks: Looks;
  readonly find: Find;
  readonly making: Pick<Making, 'kind' | 'madeIn'>;
};

/** The menus, in their order in the menu bar. */
export const menus = ['File', 'Edit', 'Insert', 'Arrange', 'View', 'Help'] as const;
export type MenuName = (typeof menus)[number];

/** The lenses that let cards lie wherever they are put, as a sentence names them. */
export const freeLensNames = lensIds
  .filter((id) => lenses[id].freePositions)
  .map((id) => lenses[id].name)
  .join(' and ');

/** Where keys mean something that they do not mean elsewhere, as the keyboard sheet says it. */
export const keyPlaces = {
  canvas: 'On the canvas',
  card: 'On the canvas, with a card selected',
  link: 'On the canvas, with a link selected',
  free: `On the canvas of ${freeLensNames}`,
  outline: 'In the outline',
  walk: 'Following one child',
} as const;
export type KeyPlace = keyof typeof keyPlaces;

export type Action = {
  /** Sentence case, as in a menu; ends in “…” where a dialog follows. */
  readonly label: string | ((situation: Situation) => string);
  /** On the keyboard sheet, where the label changes with how things stand. */
  readonly sheetLabel?: string;
  /** Other words that people look for it by, with a space between them; the palette knows them. */
  readonly otherWords?: string;
  /** Its label repeats titles of the plan: it is looked for by what the keyboard sheet calls it, not by those. */
  readonly quotesTitles?: boolean;
  /** Keys in order of preference: `Mod+Shift+Z`; `Mod` is Command on a Mac and Ctrl elsewhere. The first is shown. */
  readonly keys?: readonly string[];
  /** Where the keys mean this, if not everywhere. */
  readonly where?: KeyPlace;
  /** Where it stands in the menu bar: the menu, and a group within it (0 first). */
  readonly menu?: readonly [MenuName, number];
  /** For buttons and lists that show one. */
  readonly icon?: IconName;
  /** Whether the keys also work while a text field has the focus. */
  readonly whileTyping?: boolean;
  /** Keys that only mean this while the canvas has them; elsewhere they keep their own meaning, such as Tab's. */
  readonly onCanvasOnly?: boolean;
  /** Whether the browser answers the keys by itself, with an event of its own (copy, paste); they are only shown. */
  readonly keysPass?: boolean;
  readonly enabled?: (situation: Situation) => boolean;
  /**
   * In a few words, what has to be so before it can be done: “select two cards first”. That it can only be done
   * elsewhere (on the canvas, in Sketch) is found out by itself.
   */
  readonly needs?: string;
  /** Stands open for the text in hand, but has nothing to do in the plan as things stand; `needs` says why. */
  readonly isIdle?: (situation: Situation) => boolean;
  readonly run: (situation: Situation) => void;
};

/** Actions as they are; what is written of each is held to what an action is. */
export function defineActions<Ids extends string>(actions: Record<Ids, Action>): Record<Ids, Action> {
  return actions;
}

/** What is on screen where keys have a meaning of their own. */
export function surfaceOf(place: KeyPlace): SurfaceId {
  return place === 'outline' || place === 'walk' ? place : 'canvas';
}

/**
 * Which keys of an action mean it as things stand, in their order of preference. Those of one place mean nothing
 * elsewhere; and while one card is selected on the canvas, a key that prints is the beginning of its title, so that
 * “20% lateral time” and “nursery” arrive whole.
 */
export function keysHeld({ keys = [], where }: Pick<Action, 'keys' | 'where'>, now: Situation): readonly string[] {
  if (where !== undefined && surfaceOf(where) !== now.view.surface) return [];
  return withOneCard(now) ? keys.filter((combination) => !prints(combination)) : keys;
}

/** A plan is open. */
export const inWorkspace = ({ open }: Situation): boolean => open !== null;
/** A plan is open, and a lens's canvas shows it. */
export const onCanvas = ({ open, view }: Situation): boolean => open !== null && view.surface === 'canvas';
/** A card alone is selected, and the canvas shows it. */
export const withOneCard = (now: Situation): boolean => onCanvas(now) && cardAlone(now) !== null;
/** A link alone is selected, and the canvas is on screen. */
export const withOneLink = (now: Situation): boolean => onCanvas(now) && linkAlone(now) !== null;
/** Something is selected, be it items or links. */
export const withSelection = ({ open, selection }: Situation): boolean =>
  open !== null && selection.items.size + selection.links.size > 0;

/** The one selected item that has a place in the lens on screen; else null. */
export function cardAlone({ open, selection, view }: Situation): Item | null {
  const [id, ...others] = selection.items;
  const item = id === undefined || others.length > 0 ? undefined : open?.plan.items.get(id);
  return open && item && placeSeen(view.lens, open.plan, item, view) !== null ? item : null;
}

/** The one selected link, with nothing else selected; else null. */
export function linkAlone({ open, selection }: Situation): Link | null {
  const [id, ...others] = selection.links;
  if (id === undefined || others.length > 0 || selection.items.size > 0) return null;
  return open?.plan.links.get(id) ?? null;
}

/**
 * A lens gives position a meaning. It projects a plan to a scene and reads a position back as a placing.
 * One law for every scene lens: dropping a card where it is drawn changes nothing.
 */
import type { IconName, Result } from '#shared/base';
import type { IsoDate } from '#shared/calendar';
import type { KindId, Told } from '#shared/kinds';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';

/** The groups of the lens rail, in its order. */
export const lensGroups = ['Time', 'Shape', 'People', 'Free'] as const;
export type LensGroup = (typeof lensGroups)[number];

/** Something that the plan lacks, in words that can be read out, with the items that it concerns. */
export type Finding = {
  /** Stable over edits that do not touch it: the rule's name and what it is about. */
  readonly id: string;
  /** One short sentence. */
  readonly title: string;
  /** What it means or what could be done, one or two sentences. */
  readonly detail: string;
  readonly items: readonly ItemId[];
  /** Where to look when it concerns no item: a week of the journey, 1 to 570, in a row of its lens or in all; a head of its lens. */
  readonly week?: number;
  readonly row?: string;
  readonly head?: string;
};

/** A head of the axis that can be chosen: a gate, a column. */
export type Head = {
  readonly id: string;
  readonly name: string;
  /** Of the axis, where it stands; the body below belongs to it. */
  readonly rect: Rect;
};

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where a new item goes that is made from another: next to it on an equal footing, after it, or in a direction. */
export type Beside = 'sibling' | 'next' | Direction;

/** How large the steps are that a hand keeps to while a key is held: half-terms, or terms and years, on the journey. */
export type Grain = 'large' | 'largest';

export type LensRow = { readonly id: string; readonly y: number; readonly height: number };

export type SceneLens<View> = {
  readonly id: string;
  readonly name: string;
  /** The question that the lens answers, as it stands below its name. */
  readonly question: string;
  readonly group: LensGroup;
  readonly icon: IconName;
  /** What an empty canvas says: what to do first. */
  readonly emptyHint: string;
  /** Whether its ground says by itself what to do first, so that no hint need lie over it. */
  readonly hintIsDrawn?: true;
  /** Whether a card lies wherever it is put, so that cards can be aligned, snapped to each other and laid out. */
  readonly freePositions: boolean;
  /** Whether the ghost of a drop stands where the card would lie in both directions; else it is as high as the hand holds it. */
  readonly ghostsLieTrue?: boolean;
  /** Whether it is first looked at from its top, with words of full size, however far it goes on below; else as a whole, unless it has an axis. */
  readonly startsAtTop?: true;
  /** What is made in it first, whatever was made last in another lens; left out where that goes on. */
  readonly firstKind?: KindId;
  /** How the lens is looked at when nothing has been chosen. */
  readonly defaultView: View;
  /** How it is looked at in what leaves the room, where that says more than the view above. */
  readonly pictureView?: View;
  /** The view in which all of it fits this width (scene units); only lenses that can be drawn wider or narrower have it. */
  readonly fitView?: (width: number) => View;
  /**
   * The item's place in words (“Y4 w20 – Y9 w38, Attendance and inclusion”), or null: it waits in the tray. Only where
   * items have one place in one view and another in the next does it ask for the view, the default one when left out.
   */
  readonly placeOf: (plan: Plan, item: Item, view?: View) => string | null;
  /** Whether an item may be placed here at all; others stay out of the tray too. */
  readonly takes: (item: Told) => boolean;
  /**
   * The plan as it is drawn. Of `before`, an earlier scene of the same lens, everything that would be drawn alike is
   * given back as the same object: cards, connectors, and whole lists where nothing in them has changed.
   */
  readonly scene: (plan: Plan, view: View, before?: Scene) => Scene;
  /**
   * The items that the ground is made of, such as the owners whose rows a lens has. They stand in every scene of a few
   * items alone, as a drop is previewed. Left out where the plan's header says all that there is to the ground.
   */
  readonly ground?: (plan: Plan) => Iterable<Item>;
  /**
   * What dropping `item` with its card at `rect` means. `resized` tells that an edge was dragged, so that the size
   * counts too. An item that has no place yet gets a size that suits the lens.
   */
  readonly drop: (plan: Plan, view: View, item: Item, rect: Rect, resized: boolean) => Result<Placing>;
  /** What an arrow key means: one step of the lens in that direction, or a large one. */
  readonly nudge: (plan: Plan, view: View, item: Item, direction: Direction, large: boolean) => Result<Placing>;
  /** The place of a new item that is made from `item`, in this lens's own sense of beside and after. */
  readonly beside: (plan: Plan, view: View, item: Item, where: Beside) => Result<Placing>;
  /** Whether an item that has no place here is said here all the same, in words that are no card. */
  readonly says?: (plan: Plan, item: Item) => boolean;
  /** Whether a plan has something to show here although no item has a place, as a health check has its statements. */
  readonly isBegun?: (plan: Plan) => boolean;
  /** Whether an item that has a place has no card in this view, because that in which it lies is folded and counts it. */
  readonly hides?: (plan: Plan, view: View, item: Item) => boolean;
  /** What such places would change besides, in a few words: the days of whoever would hold it. `items` are as they would be. */
  readonly entails?: (plan: Plan, items: readonly Item[]) => string;
  /** Where the day is known, also what only time makes lacking. */
  readonly findings: (plan: Plan, today?: IsoDate) => readonly Finding[];
  /**
   * The x in the body that draw the edges of cards to them while a hand moves them, in ascending order. They belong to
   * the gesture: `drop` knows nothing of them, so that places near them stay as they are. With a grain, those of its own
   * larger steps that edges can be held to, however far they are.
   */
  readonly pulls?: (plan: Plan, view: View, grain?: Grain) => readonly number[];
  /** The rows that it is divided into from top to bottom, in the body, each with the id of what it is for (a lane). */
  readonly rows?: (plan: Plan, view: View) => readonly LensRow[];
  /** What its axis says of a place on it (x in the body), in words of one or a few lines; empty beside it. */
  readonly axisWords?: (plan: Plan, view: View, x: number) => string;
  /** The same in a line or two so short that they stand beside the axis; none beside it. */
  readonly axisPlace?: (plan: Plan, view: View, x: number) => readonly string[];
  /** The heads of the axis that can be chosen, from left to right. */
  readonly heads?: (view: View) => readonly Head[];
  /** Where a week of the journey (1 to 570) lies in the body. Only lenses along which time runs have it. */
  readonly rectOfWeek?: (plan: Plan, view: View, week: number) => Rect;
};

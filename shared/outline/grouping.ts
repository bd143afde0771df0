/**
 * A grouping is a way to lay the whole plan out as a tree. Where an item stands in the tree means something, as it does
 * on a canvas: being put into a branch gives the item a place or a kind.
 */
import type { Result } from '#shared/base';
import type { KindId } from '#shared/kinds';
import type { Direction } from '#shared/lenses';
import type { Item, Placing, Plan } from '#shared/plan';
import type { Branch } from './branch';

/** Where something new is wanted: in a branch, and there beside an item if one is given. */
export type Spot = { readonly branch: string; readonly beside: Item | null };

/** A branch that an item can be put into, by its full name: “Year 4, Attendance and inclusion”. */
export type Destination = { readonly branch: string; readonly name: string };

export type Grouping = {
  readonly id: string;
  readonly name: string;
  /** What is asked of whoever moves something: “Choose a year and a lane, or type weeks.” */
  readonly question: string;
  /** The branch that takes an item's place away; null where items have no place to lose. */
  readonly tray: string | null;
  /** The whole plan: every item stands in exactly one branch, or is one. */
  readonly branches: (plan: Plan) => readonly Branch[];
  /** Where an item can be put, also branches that are empty and so not in the tree. In the tree's order. */
  readonly destinations: (plan: Plan) => readonly Destination[];
  /** What `item` takes on by being put into a branch. */
  readonly enter: (plan: Plan, item: Item, branch: string) => Result<Placing>;
  /** What a step in a direction means for an item: a step of the lens, or the branch before or after. */
  readonly step: (plan: Plan, item: Item, direction: Direction, large: boolean) => Result<Placing>;
  /** What something new is that is added at a spot. */
  readonly fresh: (plan: Plan, spot: Spot) => Result<Fresh>;
  /** What is left to say of an item's place where the branches say the rest: its weeks, its point on the sketch. */
  readonly within: (item: Item) => string | undefined;
  /** An item's place read aloud, where its lens writes it in short or the tree (`inTree`) leaves something to say. */
  readonly spoken?: (plan: Plan, item: Item, inTree: boolean) => string | null;
  /** How a place can be typed; null where it can only be chosen. */
  readonly typed: TypedPlace | null;
};

/** A place that is typed rather than chosen. */
export type TypedPlace = {
  readonly label: string;
  readonly placeholder: string;
  /** What can be typed, by examples. */
  readonly hint: string;
  /** What `item` takes on by the text, in the branch if one is given as well. */
  readonly enter: (plan: Plan, item: Item, text: string, branch: string | null) => Result<Placing>;
};

export type Fresh = { readonly kind: KindId; readonly placing: Placing };

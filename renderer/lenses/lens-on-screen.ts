/** What a lens adds on screen to what it says by itself: how it is looked at now, and its own few switches. */
import type { ComponentType } from 'react';
import { useMemo } from 'react';
import { useLooks } from '#renderer/session';
import type { ColourMode } from '#shared/filter';
import { colourScene, uncoloured } from '#shared/filter';
import type { PlainLens, SceneLens } from '#shared/lenses';
import { inView } from '#shared/lenses';
import type { Item } from '#shared/plan';

/** From one level of detail to another, on which what is looked at has about the same size at another zoom. */
export type Crossing = { readonly zoom: number; readonly cross: () => void };

/** A table that a lens can show in place of its canvas. */
export type LensTable = {
  /** Fills its place. */
  readonly Body: ComponentType;
  /** Stands at the left of the bottom bar, where a canvas has its tray: what its signs mean, and how much there is. */
  readonly Summary: ComponentType;
};

export type LensOnScreen = {
  /** The lens as it is looked at on a canvas of this width, in px. The same object while nothing about it changes. */
  readonly useLens: (width: number) => PlainLens;
  /** Stands in the lens's header. */
  readonly Switches: ComponentType;
  /** Stands between its axis and its gutter. */
  readonly Corner?: ComponentType;
  /** Lies over the scene, in its units; is told how far in one looks (1 is 100 %). */
  readonly Over?: ComponentType<{ readonly zoom: number }>;
  /** Fills the gutter beside one of its rows, whose id it is told. */
  readonly Row?: ComponentType<{ readonly row: string }>;
  /** Unfolds what hides an item, or looks at the part where it is. */
  readonly bringOut?: (item: Item) => void;
  /** Lays all of it out in the width of the canvas, so many times as wide; for lenses that fit the width they have. */
  readonly layOutWhole?: (stretch: number) => void;
  /** Says that all of it is too high to be seen at once, and what can be done; left out where it never is. */
  readonly saysTooHigh?: () => void;
  /** Looks so closely that single weeks can be told apart; for lenses along which time runs. */
  readonly showWeeks?: () => void;
  /** Its tables, by the names of its faces. */
  readonly tables?: Readonly<Record<string, LensTable>>;
  /** Which of its tables shows what its canvas does not; null where none does. */
  readonly tableOf?: (item: Item) => string | null;
  /** Whether a zoom by hand leads to another level of detail, on a canvas of a width in px; null where it does not. */
  readonly crossingOf?: (width: number, from: number, to: number) => Crossing | null;
  /** What choosing a head of its axis does, and opening it. */
  readonly chooseHead?: (id: string) => void;
  readonly openHead?: (id: string) => void;
};

type Own = Omit<LensOnScreen, 'useLens' | 'Switches'>;

/** `useView` must give the same object back while nothing has changed. */
export function onScreen<View>(
  lens: SceneLens<View>,
  useView: (width: number) => View,
  Switches: ComponentType,
  own: Own = {},
): LensOnScreen {
  function useLens(width: number): PlainLens {
    const view = useView(width);
    const mode = useLooks(({ colourBy }) => colourBy);
    return useMemo(() => coloured(inView(lens, view), mode), [view, mode]);
  }
  return { useLens, Switches, ...own };
}

/** The lens with its cards in the colours that were chosen, on screen and in what is exported of it. */
function coloured(lens: PlainLens, mode: ColourMode): PlainLens {
  if (mode === 'area') return { ...lens, scene: (plan, before) => lens.scene(plan, before && uncoloured(before)) };
  const scene: PlainLens['scene'] = (plan, before) =>
    colourScene(lens.scene(plan, before && uncoloured(before)), plan, mode, before);
  return { ...lens, scene };
}

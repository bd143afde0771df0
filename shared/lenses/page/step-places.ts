/** Where each first step stands at the foot of the sheet, and where one more is written. */
import type { Due, Item, Plan, Status } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { contentOf } from './content';
import type { Steps } from './layout';
import { GAP, MARGIN, MOST_STEPS, STEP_COLUMNS, STEPS_HEAD } from './measures';
import { layoutOf } from './place';

export type StepPlace = { readonly item: Item; readonly number: number; readonly rect: Rect };

/** Those that are shown, in their order. */
export function stepPlaces({ rect, rowHeight }: Steps, items: readonly Item[]): readonly StepPlace[] {
  const width = (rect.width - (STEP_COLUMNS - 1) * GAP) / STEP_COLUMNS;
  return items.slice(0, MOST_STEPS).map((item, n) => {
    const x = rect.x + (n % STEP_COLUMNS) * (width + GAP);
    const y = rect.y + STEPS_HEAD + Math.floor(n / STEP_COLUMNS) * rowHeight;
    return { item, number: n + 1, rect: { x, y, width, height: rowHeight } };
  });
}

/** The first steps as they can be written on the sheet. */
export function pageSteps(plan: Plan): readonly StepPlace[] {
  const { steps } = contentOf(plan);
  const placed = layoutOf(plan).steps;
  return steps && placed ? stepPlaces(placed, steps.items) : [];
}

/** Where one more is written, and by when it is due; null for the first one, whose term the clock says. */
export type NextStep = { readonly rect: Rect; readonly due: Due | null; readonly status: Status };

const NEXT = { width: 120, height: 22, aside: 5 } as const;

/** In the margin, which stays empty on paper; null where no more are shown. */
export function nextStep(plan: Plan): NextStep | null {
  const { steps } = contentOf(plan);
  const { height } = layoutOf(plan);
  const items = steps?.items ?? [];
  if (items.length >= MOST_STEPS) return null;
  const rect = { x: MARGIN - NEXT.aside, y: height - MARGIN + NEXT.aside, width: NEXT.width, height: NEXT.height };
  // Beside what is agreed, something that is only proposed would be no step yet.
  const isBegun = [...plan.items.values()].some(
    ({ kind, due, status }) => kind === 'action' && due !== null && status !== 'proposed' && status !== 'dropped',
  );
  return { rect, due: steps?.due ?? null, status: isBegun ? 'agreed' : 'proposed' };
}

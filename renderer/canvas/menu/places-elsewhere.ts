/** Where else in the plan the selected card has a place, as lines of its menu that go there. */
import { askCanvas, planStore, select, selectionStore, viewStore } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import { lenses, lensIds } from '#shared/lenses';

/** “Journey: Year 7, autumn”: one line for each other lens; none where several cards are selected. */
export function placesElsewhere(): readonly MenuEntry[] {
  const [id, another] = selectionStore.getState().items;
  const plan = planStore.getState().open?.plan;
  const item = id === undefined || another !== undefined ? undefined : plan?.items.get(id);
  if (!plan || !item) return [];
  const here = viewStore.getState().lens;
  return lensIds.flatMap((lens): readonly MenuEntry[] => {
    const place = lens === here ? null : lenses[lens].placeOf(plan, item);
    if (place === null) return [];
    const run = () => {
      select({ items: [item.id] });
      askCanvas(lens, (canvas) => canvas.reveal(item.id));
    };
    return [{ label: `${lenses[lens].name}: ${place}`, icon: lenses[lens].icon, run }];
  });
}

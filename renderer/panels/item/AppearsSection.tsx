import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { usePlan } from '#renderer/session';
import { Icon } from '#renderer/ui';
import { lenses, lensIds } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { showItems } from '../show-items';

/** Every lens that shows the item, with its place in words. */
export const AppearsSection = memo(function AppearsSection({ id }: { readonly id: ItemId }) {
  const inLenses = usePlan(useShallow((plan) => placesIn(plan, id)));
  const places = lensIds.flatMap((lens, index) => {
    const place = inLenses[index] ?? null;
    return place === null ? [] : [{ lens, place }];
  });
  if (places.length === 0) return null;
  return (
    <Section title="Appears in" aside={<span className={panel.quiet}>{placesInWords(places.length)}</span>}>
      <ul>
        {places.map(({ lens, place }) => (
          <li key={lens} className={panel.row}>
            <button type="button" className={panel.jump} onClick={() => showItems([id], lens)}>
              <Icon name={lenses[lens].icon} size={15} />
              <span>
                {lenses[lens].name} · {place}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
});

function placesInWords(count: number): string {
  return count === 1 ? '1 place' : `${String(count)} places`;
}

/** In the rail's order, null where it is not shown. */
function placesIn(plan: Plan, id: ItemId): readonly (string | null)[] {
  const item = plan.items.get(id);
  return lensIds.map((lens) => (item ? lenses[lens].placeOf(plan, item) : null));
}

import { usePlan } from '#renderer/session';
import { Icon } from '#renderer/ui';
import { lenses, lensIds } from '#shared/lenses';
import type { Item } from '#shared/plan';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { showItems } from '../show-items';

/** Every lens that shows the item, with its place in words. */
export function AppearsSection({ item }: { readonly item: Item }) {
  const plan = usePlan((whole) => whole);
  const places = lensIds.flatMap((lens) => {
    const place = lenses[lens].placeOf(plan, item);
    return place === null ? [] : [{ lens, place }];
  });
  if (places.length === 0) return null;
  return (
    <Section title="Appears in" aside={<span className={panel.quiet}>{placesInWords(places.length)}</span>}>
      <ul>
        {places.map(({ lens, place }) => (
          <li key={lens} className={panel.row}>
            <button type="button" className={panel.jump} onClick={() => showItems([item.id], lens)}>
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
}

function placesInWords(count: number): string {
  return count === 1 ? '1 place' : `${String(count)} places`;
}

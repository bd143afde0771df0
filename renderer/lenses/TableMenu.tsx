import type { MenuEntry } from '#renderer/ui';
import { IconButton, Menu } from '#renderer/ui';
import type { Advance } from '#shared/grid';
import type { LensId } from '#shared/lenses';
import { setAdvance, setOrder, useAdvance, useOrder } from './table-view';

const orders = [
  ['given', 'As they were made'],
  ['title', 'By title'],
  ['marked', 'With checks first'],
] as const;

const advances: readonly (readonly [Advance, string])[] = [
  ['right', 'A letter leads to the right'],
  ['down', 'A letter leads down'],
  ['stay', 'A letter stays'],
];

/** In which order the rows of a table stand, and where the cursor goes once a letter has been typed. */
export function TableMenu({ lens }: { readonly lens: LensId }) {
  const order = useOrder(lens);
  const advance = useAdvance(lens);
  const entries: readonly MenuEntry[] = [
    ...orders.map(([value, label]) => ({ label, checked: order === value, run: () => setOrder(lens, value) })),
    'line',
    ...advances.map(([value, label]) => ({ label, checked: advance === value, run: () => setAdvance(lens, value) })),
  ];
  return (
    <Menu entries={entries}>
      <IconButton icon="list-ordered" label="Order of rows, and where a letter leads" />
    </Menu>
  );
}

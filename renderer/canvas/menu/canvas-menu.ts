/** The menus of a card, a link and the empty canvas, made from actions. What can't be done now is left out. */
import type { ActionId } from '#renderer/actions';
import { menuEntry } from '#renderer/actions';
import type { MenuEntry } from '#renderer/ui';
import { placesElsewhere } from './places-elsewhere';

/** What the menu is about; it is selected before the menu is made. */
export type MenuSubject = 'cards' | 'link' | 'canvas';

type Looks = Partial<Pick<Exclude<MenuEntry, 'line'>, 'icon' | 'danger'>> & {
  /** What it is called here, made from what it is called elsewhere. */
  readonly named?: (label: string) => string;
};
type Line = readonly [id: ActionId, looks?: Looks] | 'line';

const menus: Readonly<Record<MenuSubject, readonly Line[]>> = {
  cards: [
    ['edit.rename', { icon: 'pencil' }],
    ['item.sibling', { icon: 'plus' }],
    ['item.next'],
    'line',
    ['link.add', { icon: 'link' }],
    ['link.select'],
    ['item.moveTo', { icon: 'milestone' }],
    ['item.unplace'],
    'line',
    ['edit.cut'],
    ['edit.copy', { icon: 'copy' }],
    ['edit.paste'],
    ['edit.duplicate'],
    ['edit.selectKind'],
    ['view.fitSelection', { icon: 'focus' }],
    'line',
    ['edit.delete', { icon: 'trash-2', danger: true }],
  ],
  link: [
    ['link.label', { icon: 'pencil' }],
    ['link.kind'],
    ['link.start'],
    ['link.end'],
    'line',
    ['edit.delete', { icon: 'trash-2', danger: true }],
  ],
  canvas: [
    ['item.add', { icon: 'plus', named: (label) => `${label} here` }],
    ['item.palette'],
    'line',
    ['edit.paste'],
    ['edit.selectAll'],
    'line',
    ['view.fit'],
    ['view.fitWidth', { icon: 'move-horizontal' }],
    ['view.zoom100'],
    ['view.map', { icon: 'map' }],
  ],
};

/** As things stand now. `before` is done first, whatever is chosen. */
export function canvasMenu(subject: MenuSubject, before: () => void): readonly MenuEntry[] {
  const entries = menus[subject].flatMap((line): readonly MenuEntry[] => {
    if (line === 'line') return ['line'];
    const [id, { named, ...looks } = {}] = line;
    const entry = menuEntry(id);
    if (!entry.enabled) return [];
    const run = () => {
      before();
      entry.run();
    };
    return [{ ...entry, ...looks, label: named?.(entry.label) ?? entry.label, run }];
  });
  // Before the last of its parts, which deletes.
  if (subject === 'cards') entries.splice(entries.lastIndexOf('line'), 0, 'line', ...placesElsewhere());
  return withoutIdleLines(entries);
}

function withoutIdleLines(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  const single = entries.filter((entry, index) => entry !== 'line' || (index > 0 && entries[index - 1] !== 'line'));
  return single.at(-1) === 'line' ? single.slice(0, -1) : single;
}

/** The menu of a line, made from actions. */
import { menuEntry } from '#renderer/actions';
import type { MenuEntry } from '#renderer/ui';
import type { OutlineRow } from '#shared/outline';

export function lineMenu({ item }: OutlineRow): readonly MenuEntry[] {
  const add: MenuEntry = { ...menuEntry('outline.addNext'), icon: 'plus' };
  const folds: MenuEntry[] = [menuEntry('outline.foldAll'), menuEntry('outline.unfoldAll')];
  if (!item) return [{ ...add, label: 'Add a line here' }, menuEntry('outline.selectGroup'), 'line', ...folds];
  return [
    { ...menuEntry('edit.rename'), icon: 'pencil' },
    add,
    'line',
    { ...menuEntry('item.moveTo'), icon: 'milestone' },
    menuEntry('item.unplace'),
    { ...menuEntry('link.add'), icon: 'link' },
    'line',
    menuEntry('edit.cut'),
    { ...menuEntry('edit.copy'), icon: 'copy' },
    menuEntry('edit.paste'),
    menuEntry('edit.duplicate'),
    menuEntry('edit.selectKind'),
    'line',
    { ...menuEntry('edit.delete'), icon: 'trash-2', danger: true },
  ];
}

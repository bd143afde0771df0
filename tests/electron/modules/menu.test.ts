import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeWindows } from './fake-windows';

type Entry = { readonly label?: string; readonly submenu?: readonly Entry[]; readonly click?: () => void };

const electron = vi.hoisted(() => ({
  app: { getName: () => 'Allthrough', getVersion: () => '1', setAboutPanelOptions: vi.fn(), isPackaged: true },
  Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: vi.fn() },
}));
vi.mock('electron', () => electron);

beforeEach(() => {
  vi.clearAllMocks();
});

function undoMenu(label: string) {
  return [{ label: 'Edit', groups: [[{ id: 'edit.undo', label, accelerator: '', enabled: true }]] }];
}

function undoEntry(): Entry | undefined {
  const bar = electron.Menu.setApplicationMenu.mock.lastCall?.[0] as readonly Entry[];
  return bar.find(({ label }) => label === 'Edit')?.submenu?.[0];
}

test('the menu bar says what can be undone in the window in front, and tells that window what was chosen', async () => {
  const { enableMenu } = await import('../../../electron/modules/menu');
  const { windows, emit, open, focus } = createFakeWindows();
  const menu = enableMenu(windows, { note: () => undefined });
  const first = open(1);
  menu.show(1, undoMenu('Undo adding “Phonics”'));
  const second = open(2);
  menu.show(2, undoMenu('Undo moving “Fluency”'));
  expect(undoEntry()?.label).toBe('Undo moving “Fluency”');

  menu.show(1, undoMenu('Undo deleting “Phonics”'));
  expect(undoEntry()?.label).toBe('Undo moving “Fluency”');
  undoEntry()?.click?.();
  expect(emit).toHaveBeenLastCalledWith(second, 'menu', { id: 'edit.undo' });

  focus(first);
  expect(undoEntry()?.label).toBe('Undo deleting “Phonics”');
  undoEntry()?.click?.();
  expect(emit).toHaveBeenLastCalledWith(first, 'menu', { id: 'edit.undo' });
});

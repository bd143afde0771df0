import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { type Menus, menuTemplate } from '../../../electron/modules/menu/template';

const item = (id: string, accelerator = '', enabled = true) => ({ id, label: `Label of ${id}`, accelerator, enabled });

const menus: Menus = [
  { label: 'File', groups: [[item('open', 'CmdOrCtrl+O'), item('new')], [item('export')]] },
  { label: 'Edit', groups: [[item('undo', 'CmdOrCtrl+Z', false)]] },
  { label: 'Item', groups: [[item('delete', 'Delete')]] },
  { label: 'Help', groups: [[item('keys', 'F1')]] },
];

function templateOn(platform: NodeJS.Platform, asked: Menus = menus, choose = vi.fn()) {
  return menuTemplate(asked, { platform, appName: 'Allthrough', development: false, choose });
}

function entriesOf(template: readonly MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions[] {
  return template.find((menu) => menu.label === label)?.submenu as MenuItemConstructorOptions[];
}

const briefly = (entries: readonly MenuItemConstructorOptions[]) =>
  entries.map((entry) => entry.id ?? entry.role ?? entry.type);

describe('the menu bar', () => {
  test('holds the page’s menus among those that people expect, on each system', () => {
    const labels = (platform: NodeJS.Platform) => templateOn(platform).map((menu) => menu.label);
    expect(labels('linux')).toEqual(['File', 'Edit', 'Item', 'Window', 'Help']);
    expect(labels('win32')).toEqual(labels('linux'));
    expect(labels('darwin')).toEqual(['Allthrough', ...labels('linux')]);
  });

  test('completes File and Edit, with lines between groups and none at the ends', () => {
    expect(briefly(entriesOf(templateOn('linux'), 'File'))).toEqual([
      'open',
      'new',
      'separator',
      'export',
      'separator',
      'quit',
    ]);
    expect(briefly(entriesOf(templateOn('darwin'), 'File'))).toEqual(['open', 'new', 'separator', 'export']);
    expect(briefly(entriesOf(templateOn('linux'), 'Edit'))).toEqual([
      'undo',
      'separator',
      'cut',
      'copy',
      'paste',
      'selectAll',
    ]);
  });

  test('undo is the page’s alone, and a key that the page has taken brings no second entry', () => {
    const edit: Menus = [{ label: 'Edit', groups: [[item('select-everything', 'CommandOrControl+A')]] }];
    const roles = briefly(entriesOf(templateOn('linux', edit), 'Edit'));
    expect(roles).not.toContain('undo');
    expect(roles).not.toContain('selectAll');
  });

  test('choosing an entry names its action; a disabled one stays disabled', () => {
    const choose = vi.fn();
    const file = entriesOf(templateOn('linux', menus, choose), 'File');
    (file[1] as { click: () => void }).click();
    expect(choose).toHaveBeenCalledWith('new');
    expect(entriesOf(templateOn('linux'), 'Edit')[0]).toMatchObject({ id: 'undo', enabled: false });
  });

  test('keys are shown but left to the page', () => {
    const open = entriesOf(templateOn('linux'), 'File')[0];
    expect(open).toMatchObject({ accelerator: 'CmdOrCtrl+O', registerAccelerator: false });
  });

  test('on macOS a bare key stays with the page, or it could not be typed any more', () => {
    expect(entriesOf(templateOn('darwin'), 'Item')[0]).not.toHaveProperty('accelerator');
    expect(entriesOf(templateOn('linux'), 'Item')[0]).toHaveProperty('accelerator', 'Delete');
    expect(entriesOf(templateOn('darwin'), 'Help')[0]).toHaveProperty('accelerator', 'F1');
  });

  test('is there before the page has asked for one', () => {
    const labels = templateOn('darwin', []).map((menu) => menu.label);
    expect(labels).toEqual(['Allthrough', 'Edit', 'Window']);
  });
});

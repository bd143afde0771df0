/**
 * The application menu: what the page's actions ask for, completed with what people expect of every program on their
 * system. Pure; only the labels and roles are decided here.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { RequestOf } from '#shared/ipc';

export type Menus = RequestOf<'app.menu'>;
type Item = Menus[number]['groups'][number][number];
type Entry = MenuItemConstructorOptions;

export type MenuSetting = {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly development: boolean;
  readonly choose: (id: string) => void;
};

const separator: Entry = { type: 'separator' };

/** The whole menu bar. The page's menus keep their order; File and Edit are made where the page has none. */
export function menuTemplate(menus: Menus, setting: MenuSetting): Entry[] {
  const named = (label: string) => menus.find((menu) => menu.label === label);
  const others = menus.filter((menu) => !['File', 'Edit', 'View', 'Help'].includes(menu.label));
  const mac = setting.platform === 'darwin';
  const help = named('Help');
  return [
    ...(mac ? [appMenu(setting.appName)] : []),
    menuOf('File', named('File'), mac ? [] : [[{ role: 'quit' }]], setting),
    menuOf('Edit', named('Edit'), [editRoles(named('Edit'))], setting),
    menuOf('View', named('View'), inspectRoles(setting), setting),
    ...others.map((menu) => menuOf(menu.label, menu, [], setting)),
    windowMenu(mac),
    ...(help || !mac ? [menuOf('Help', help, mac ? [] : [[{ role: 'about' }]], setting)] : []),
  ].filter((menu) => !Array.isArray(menu.submenu) || menu.submenu.length > 0);
}

function menuOf(
  label: string,
  menu: Menus[number] | undefined,
  roles: readonly Entry[][],
  setting: MenuSetting,
): Entry {
  const asked = (menu?.groups ?? []).map((group) => group.map((item) => entryOf(item, setting)));
  return { label, submenu: joinGroups([...asked, ...roles]), ...(label === 'Help' ? { role: 'help' } : {}) };
}

function joinGroups(groups: readonly Entry[][]): Entry[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

function entryOf(item: Item, setting: MenuSetting): Entry {
  const accelerator = acceleratorOf(item.accelerator, setting.platform);
  return {
    id: item.id,
    label: item.label,
    enabled: item.enabled,
    ...(accelerator === null ? {} : { accelerator }),
    // The page listens to its own keys. Where the system allows it, the menu only shows them, so that nothing runs
    // twice and a text field keeps its own undo.
    registerAccelerator: false,
    click: () => setting.choose(item.id),
  };
}

/**
 * On macOS a menu's key is taken before the page sees it, whatever is asked; a bare letter there would make it
 * impossible to type that letter.
 */
function acceleratorOf(accelerator: string, platform: NodeJS.Platform): string | null {
  if (accelerator === '') return null;
  const safe = /(Command|Cmd|Control|Ctrl|Alt|Option|Super|Meta)/i.test(accelerator) || /^F\d+$/.test(accelerator);
  return safe || platform !== 'darwin' ? accelerator : null;
}

/** Cut, copy and paste work on the text in hand. Undo is the page's, because it undoes edits of the plan. */
function editRoles(menu: Menus[number] | undefined): Entry[] {
  const taken = new Set(menu?.groups.flat().map((item) => keyOf(item.accelerator)));
  const roles = [
    { role: 'cut', key: 'x', label: 'Cut' },
    { role: 'copy', key: 'c', label: 'Copy' },
    { role: 'paste', key: 'v', label: 'Paste' },
    { role: 'selectAll', key: 'a', label: 'Select all' },
  ] as const;
  return roles.filter(({ key }) => !taken.has(`main+${key}`)).map(({ role, label }) => ({ role, label }));
}

function keyOf(accelerator: string): string {
  return accelerator.toLowerCase().replace(/^(commandorcontrol|cmdorctrl|command|cmd|control|ctrl)\+/, 'main+');
}

function inspectRoles({ development }: MenuSetting): Entry[][] {
  return development ? [[{ role: 'reload' }, { role: 'toggleDevTools', label: 'Developer tools' }]] : [];
}

function appMenu(label: string): Entry {
  const groups: Entry[][] = [
    [{ role: 'about' }],
    [{ role: 'services' }],
    [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
    [{ role: 'quit' }],
  ];
  return { label, submenu: joinGroups(groups) };
}

function windowMenu(mac: boolean): Entry {
  const groups: Entry[][] = [
    [{ role: 'minimize' }, ...(mac ? [{ role: 'zoom' } as const] : []), { role: 'close' }],
    mac ? [{ role: 'front' }] : [],
  ];
  return { label: 'Window', role: 'windowMenu', submenu: joinGroups(groups) };
}

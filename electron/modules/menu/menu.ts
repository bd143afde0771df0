/** Puts the menu bar up and tells the page what was chosen from it. */
import { app, Menu } from 'electron';
import type { Log } from '../log';
import { devServer } from '../page';
import type { MainWindow } from '../window';
import { type Menus, menuTemplate } from './template';

export type MenuBar = { readonly show: (menus: Menus) => void };

export function enableMenu(main: MainWindow, log: Log): MenuBar {
  const setting = {
    platform: process.platform,
    appName: app.getName(),
    development: devServer() !== null,
    choose: (id: string) => main.emit('menu', { id }),
  };

  function show(menus: Menus): void {
    try {
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menus, setting)));
    } catch (error) {
      // A key that Electron can't read must not cost the user the whole menu.
      log.note('menu without keys', {}, error);
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(withoutKeys(menus), setting)));
    }
  }

  app.setAboutPanelOptions({ applicationName: app.getName(), applicationVersion: app.getVersion() });
  show([]);
  return { show };
}

function withoutKeys(menus: Menus): Menus {
  return menus.map((menu) => ({
    ...menu,
    groups: menu.groups.map((group) => group.map((item) => ({ ...item, accelerator: '' }))),
  }));
}

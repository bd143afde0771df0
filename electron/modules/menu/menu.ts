/** Puts the menu bar up, as the window in front wants it, and tells that window's page what was chosen from it. */
import { app, type BrowserWindow, Menu } from 'electron';
import type { Log } from '../log';
import { devServer } from '../page';
import type { PageId, Windows } from '../window';
import { type Menus, menuTemplate } from './template';

export type MenuBar = {
  /** What the menus are to be while this page's window is in front. */
  readonly show: (page: PageId, menus: Menus) => void;
};

export function enableMenu({ front, of, emit, onFront }: Windows, log: Log): MenuBar {
  const asked = new WeakMap<BrowserWindow, Menus>();
  const setting = {
    platform: process.platform,
    appName: app.getName(),
    development: devServer() !== null,
    choose: (id: string) => {
      const window = front();
      if (window) emit(window, 'menu', { id });
    },
  };

  function put(menus: Menus): void {
    try {
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menus, setting)));
    } catch (error) {
      // A key that Electron can't read must not cost the user the whole menu.
      log.note('menu without keys', {}, error);
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(withoutKeys(menus), setting)));
    }
  }

  onFront((window) => {
    const menus = asked.get(window);
    if (menus) put(menus);
  });
  app.setAboutPanelOptions({ applicationName: app.getName(), applicationVersion: app.getVersion() });
  put([]);
  return {
    show(page, menus) {
      const window = of(page);
      if (!window) return;
      asked.set(window, menus);
      if (window === front()) put(menus);
    },
  };
}

function withoutKeys(menus: Menus): Menus {
  return menus.map((menu) => ({
    ...menu,
    groups: menu.groups.map((group) => group.map((item) => ({ ...item, accelerator: '' }))),
  }));
}

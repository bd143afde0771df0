/** Light, dark, or as the computer is set; kept over restarts. The page learns of it as any page does. */
import { nativeTheme } from 'electron';
import type { HostSettings, Settings } from './settings';

export type Theme = { readonly choose: (choice: HostSettings['theme']) => void };

export function enableTheme(settings: Settings): Theme {
  nativeTheme.themeSource = settings.get().theme;
  return {
    choose(choice) {
      nativeTheme.themeSource = choice;
      if (settings.get().theme !== choice) settings.change({ theme: choice });
    },
  };
}

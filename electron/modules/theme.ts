/**
 * Light, dark, high contrast, or as the computer is set; kept over restarts. The page learns of light and dark as any
 * page does; high contrast, which systems do not know as a colour scheme, is the page's own.
 */
import { nativeTheme } from 'electron';
import type { HostSettings, Settings } from './settings';

type Choice = HostSettings['theme'];

export type Theme = { readonly chosen: () => Choice; readonly choose: (choice: Choice) => void };

export function enableTheme(settings: Settings): Theme {
  nativeTheme.themeSource = schemeOf(settings.get().theme);
  return {
    chosen: () => settings.get().theme,
    choose(choice) {
      nativeTheme.themeSource = schemeOf(choice);
      if (settings.get().theme !== choice) settings.change({ theme: choice });
    },
  };
}

function schemeOf(choice: Choice): 'system' | 'light' | 'dark' {
  return choice === 'contrast' ? 'light' : choice;
}

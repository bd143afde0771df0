import { useEffect, useSyncExternalStore } from 'react';
import type { ThemeId } from '#shared/scene';
import { applyTheme } from './apply-theme';

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The theme that a choice comes to: `system` follows the computer's setting. */
export function useThemeId(choice: ThemeId | 'system'): ThemeId {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

/** Dresses the page in the chosen theme for as long as the component lives. */
export function useThemeOnPage(choice: ThemeId | 'system'): void {
  const id = useThemeId(choice);
  const moreContrast = useMedia('(prefers-contrast: more)');
  useEffect(() => applyTheme(id, moreContrast), [id, moreContrast]);
}

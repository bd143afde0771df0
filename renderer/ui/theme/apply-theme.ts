/**
 * Puts a theme's colours on the page as CSS custom properties (`--ink`, `--paper`, …), so that the screen and the
 * exports take their colours from the same table.
 */
import type { Paint, ThemeId } from '#shared/scene';
import { bandShares, paints, pictureTheme, themes } from '#shared/scene';

/** With more contrast asked for, quiet paints borrow the next stronger one. */
const stronger: Readonly<Partial<Record<Paint, Paint>>> = {
  hairline: 'ink-3',
  'hairline-strong': 'ink-2',
  'ink-3': 'ink',
  'ink-2': 'ink',
};

/** Sets every paint of the theme on the root element; `moreContrast` strengthens hairlines and quiet text. */
export function applyTheme(id: ThemeId, moreContrast: boolean): void {
  const root = document.documentElement;
  const theme = themes[id];
  for (const paint of paints) {
    const source = moreContrast ? (stronger[paint] ?? paint) : paint;
    root.style.setProperty(`--${paint}`, theme[source]);
  }
  for (const [part, share] of Object.entries(bandShares)) {
    root.style.setProperty(`--band-${part}`, `${String(share * 100)}%`);
  }
  root.style.colorScheme = pictureTheme(id);
  root.dataset.theme = id;
}

/**
 * Paints by name and the themes that give them colours. The one source of colour for screen and exports alike.
 * Text paints reach 4.5:1 on paper, surface and raised; a contrast test holds them to it.
 */
export const paints = [
  'paper',
  'surface',
  'raised',
  'shade',
  'ink',
  'ink-2',
  'ink-3',
  'hairline',
  'hairline-strong',
  'accent',
  'on-accent',
  'accent-tint',
  'warning',
  'warning-tint',
  'area-1',
  'area-2',
  'area-3',
  'area-4',
  'area-5',
  'area-6',
  'area-none',
] as const;

export type Paint = (typeof paints)[number];

export type Theme = Readonly<Record<Paint, string>>;

export const light: Theme = {
  paper: '#f7f5f0',
  surface: '#fffdf9',
  raised: '#ffffff',
  shade: '#efece5',
  ink: '#1c2430',
  'ink-2': '#4a5563',
  'ink-3': '#656f7c',
  hairline: '#e4dfd5',
  'hairline-strong': '#cfc8ba',
  accent: '#0b5a6b',
  'on-accent': '#ffffff',
  'accent-tint': '#e0eff0',
  warning: '#a14300',
  'warning-tint': '#fbeadf',
  'area-1': '#4656c9',
  'area-2': '#c4512d',
  'area-3': '#2f7d55',
  'area-4': '#a86a00',
  'area-5': '#2f6a9b',
  'area-6': '#8a3f87',
  'area-none': '#7a8490',
};

export const dark: Theme = {
  paper: '#14181e',
  surface: '#1a1f27',
  raised: '#222833',
  shade: '#1a1f26',
  ink: '#eef1f5',
  'ink-2': '#b3bcc8',
  'ink-3': '#8d97a5',
  hairline: '#2b323d',
  'hairline-strong': '#3b4452',
  accent: '#6cc3d5',
  'on-accent': '#0b2229',
  'accent-tint': '#14363d',
  warning: '#ffb081',
  'warning-tint': '#3a2417',
  'area-1': '#97a3ff',
  'area-2': '#ff9a7a',
  'area-3': '#7fd3a5',
  'area-4': '#f0bf5c',
  'area-5': '#86bdf0',
  'area-6': '#dd9ad9',
  'area-none': '#8d97a5',
};

/** For the back row and for weak eyes: black on white, lines that are seen, colours dark enough to be told apart. */
export const contrast: Theme = {
  paper: '#ffffff',
  surface: '#ffffff',
  raised: '#ffffff',
  shade: '#ececec',
  ink: '#000000',
  'ink-2': '#141414',
  'ink-3': '#303030',
  hairline: '#757575',
  'hairline-strong': '#000000',
  accent: '#003a8c',
  'on-accent': '#ffffff',
  'accent-tint': '#dce9ff',
  warning: '#8a1f00',
  'warning-tint': '#ffe8dc',
  'area-1': '#2531b0',
  'area-2': '#a52d0c',
  'area-3': '#0b5c33',
  'area-4': '#744700',
  'area-5': '#064f86',
  'area-6': '#7a1676',
  'area-none': '#3f4752',
};

export const themes = { light, dark, contrast } satisfies Record<string, Theme>;
export type ThemeId = keyof typeof themes;

/** The themes of what leaves the app: high contrast is a way of looking at the screen, not of printing. */
export type PictureTheme = Exclude<ThemeId, 'contrast'>;

export function pictureTheme(id: ThemeId): PictureTheme {
  return id === 'contrast' ? 'light' : id;
}

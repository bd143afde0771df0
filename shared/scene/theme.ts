/**
 * Paints by name and the themes that give them colours. The one source of colour for screen and exports alike.
 * Text paints reach 4.5:1 on paper, surface and raised. Statuses, and the set of eight that owners and kinds are told
 * apart by, stay apart for people who do not see all colours. Tests hold them to both.
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
  'status-proposed',
  'status-agreed',
  'status-in-progress',
  'status-done',
  'status-paused',
  'status-dropped',
  'set-1',
  'set-2',
  'set-3',
  'set-4',
  'set-5',
  'set-6',
  'set-7',
  'set-8',
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
  'status-proposed': '#69758d',
  'status-agreed': '#2370db',
  'status-in-progress': '#b15901',
  'status-done': '#237a57',
  'status-paused': '#7d50a8',
  'status-dropped': '#6e2920',
  'set-1': '#5346be',
  'set-2': '#d63a00',
  'set-3': '#1a7551',
  'set-4': '#bd4266',
  'set-5': '#6c3e95',
  'set-6': '#5d7a21',
  'set-7': '#7f3d22',
  'set-8': '#3a77b8',
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
  'status-proposed': '#97aec3',
  'status-agreed': '#5f99ed',
  'status-in-progress': '#efb146',
  'status-done': '#6ed6a6',
  'status-paused': '#d1a9fb',
  'status-dropped': '#e5886f',
  'set-1': '#8d9bfb',
  'set-2': '#f28f29',
  'set-3': '#57e3df',
  'set-4': '#f7a3ad',
  'set-5': '#bc9dd0',
  'set-6': '#b9d162',
  'set-7': '#cd9775',
  'set-8': '#8ec2fd',
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
  hairline: '#949494',
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
  'status-proposed': '#4a5269',
  'status-agreed': '#214dba',
  'status-in-progress': '#804810',
  'status-done': '#1c4d3c',
  'status-paused': '#591f97',
  'status-dropped': '#49150f',
  'set-1': '#342aaf',
  'set-2': '#703500',
  'set-3': '#1b5435',
  'set-4': '#950259',
  'set-5': '#4c1b82',
  'set-6': '#525e27',
  'set-7': '#592713',
  'set-8': '#175686',
};

/**
 * How much of its tone goes into a band: the rest of its ground and its border is paper, the rest of its title ink. So
 * the title reaches 4.5:1 on the ground in every tone.
 */
export const bandShares = { ground: 0.13, line: 0.4, title: 0.6 } as const;

export const themes = { light, dark, contrast } satisfies Record<string, Theme>;
export type ThemeId = keyof typeof themes;

/** The themes of what leaves the app: high contrast is a way of looking at the screen, not of printing. */
export type PictureTheme = Exclude<ThemeId, 'contrast'>;

export function pictureTheme(id: ThemeId): PictureTheme {
  return id === 'contrast' ? 'light' : id;
}

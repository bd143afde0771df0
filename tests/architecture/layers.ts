/**
 * Who may import whom. The table is the architecture; a new folder is a new line, thought about.
 */
const engine = ['shared/base', 'shared/plan', 'shared/calendar', 'shared/kinds', 'shared/change', 'shared/scene'];

const allShared = [
  ...engine,
  'shared/arrange',
  'shared/text-metrics',
  'shared/search',
  'shared/filter',
  'shared/commands',
  'shared/lenses',
  'shared/checks',
  'shared/outline',
  'shared/file',
  'shared/clipboard',
  'shared/report',
  'shared/exporters',
  'shared/templates',
  'shared/ipc',
];

export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'shared/base': [],
  'shared/plan': ['shared/base'],
  'shared/calendar': ['shared/base'],
  'shared/text-metrics': [],
  'shared/change': ['shared/base', 'shared/plan'],
  'shared/kinds': ['shared/base', 'shared/plan'],
  'shared/commands': ['shared/base', 'shared/plan', 'shared/change', 'shared/kinds'],
  'shared/scene': ['shared/base', 'shared/plan'],
  'shared/arrange': ['shared/scene'],
  'shared/lenses': [...engine, 'shared/text-metrics'],
  'shared/search': [],
  'shared/filter': ['shared/plan', 'shared/kinds', 'shared/scene', 'shared/text-metrics'],
  'shared/checks': ['shared/base', 'shared/plan', 'shared/kinds', 'shared/lenses'],
  'shared/outline': ['shared/base', 'shared/plan', 'shared/calendar', 'shared/kinds', 'shared/scene', 'shared/lenses'],
  'shared/file': ['shared/base', 'shared/plan', 'shared/calendar', 'shared/kinds', 'shared/change'],
  'shared/clipboard': [...engine, 'shared/commands', 'shared/lenses', 'shared/file'],
  'shared/report': [...engine, 'shared/lenses', 'shared/checks'],
  'shared/exporters': [...engine, 'shared/text-metrics', 'shared/lenses', 'shared/report', 'shared/file'],
  'shared/templates': [...engine, 'shared/commands'],
  'shared/ipc': ['shared/base'],
  'shared/cli': allShared,
  'renderer/host': ['shared/base', 'shared/ipc'],
  'renderer/storage': ['shared/base', 'shared/plan', 'shared/change'],
  'renderer/session': [...allShared, 'renderer/host', 'renderer/storage'],
  'renderer/actions': [...allShared, 'renderer/host', 'renderer/session'],
  'renderer/ui': ['shared/base', 'shared/scene'],
  'renderer/lenses': [...allShared, 'renderer/session', 'renderer/ui'],
  'renderer/canvas': [
    ...allShared,
    'renderer/host',
    'renderer/session',
    'renderer/actions',
    'renderer/ui',
    'renderer/lenses',
  ],
  'renderer/panels': [...allShared, 'renderer/session', 'renderer/actions', 'renderer/ui', 'renderer/host'],
  'renderer/outline': [...allShared, 'renderer/host', 'renderer/session', 'renderer/actions', 'renderer/ui'],
  'renderer/app': [
    ...allShared,
    'renderer/session',
    'renderer/actions',
    'renderer/ui',
    'renderer/host',
    'renderer/lenses',
    'renderer/canvas',
    'renderer/panels',
    'renderer/outline',
  ],
  renderer: ['renderer/app', 'renderer/ui'],
  electron: ['shared/ipc', 'shared/base'],
};

/** Packages that only one unit may import. */
export const homeOf: Readonly<Record<string, string>> = {
  dexie: 'renderer/storage',
  '@xyflow/react': 'renderer/canvas',
  electron: 'electron',
  docx: 'shared/exporters',
  elkjs: 'renderer/canvas',
};

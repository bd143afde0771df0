import { build } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import config from '../../electron.vite.config';
import type { Chunk } from './start-up';
import { startUpBreaches } from './start-up';

/** The page as the product has it, built in memory. */
async function builtPage(): Promise<readonly Chunk[]> {
  vi.stubEnv('NODE_ENV', 'production');
  try {
    const { renderer } = config({ command: 'build', mode: 'production' });
    const page = { ...renderer, configFile: false as const, logLevel: 'error' as const };
    const built = await build({ ...page, build: { ...page.build, write: false } });
    const { output } = built as Extract<typeof built, { readonly output: unknown }>;
    return output.filter((file) => file.type === 'chunk');
  } finally {
    vi.unstubAllEnvs();
  }
}

test('[A8] before Home is shown little is loaded, and nothing of the canvas, the panels or an exporter', async () => {
  expect(startUpBreaches(await builtPage())).toEqual([]);
});

describe('each breach is caught when it is planted', () => {
  const entry: Chunk = {
    fileName: 'index.js',
    isEntry: true,
    code: '',
    imports: [],
    moduleIds: ['/renderer/main.tsx'],
  };
  const beside: Chunk = { ...entry, fileName: 'beside.js', isEntry: false };
  const further: Chunk = { ...beside, fileName: 'further.js' };
  const reaching = [
    { ...entry, imports: ['beside.js'] },
    { ...beside, imports: ['further.js'] },
  ] as const;

  test('none, where all is well', () => {
    expect(startUpBreaches([...reaching, further])).toEqual([]);
  });

  test('a large chunk, however far it is from the entry', () => {
    const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index)).join();
    expect(startUpBreaches([...reaching, { ...further, code: noise }])).toHaveLength(1);
    expect(startUpBreaches([entry, { ...further, code: noise }])).toEqual([]);
  });

  test.each([
    '/node_modules/@xyflow/react/dist/esm/index.js',
    '/node_modules/docx/dist/index.mjs',
    '/shared/exporters/svg/thumbnail.ts',
    '/renderer/canvas/Canvas.tsx',
    '/shared/templates/sample/ways.ts',
    '/shared/templates/build-plan.ts',
    '/renderer/app/workspace/Workspace.tsx',
  ])('%s', (id) => {
    expect(startUpBreaches([...reaching, { ...further, moduleIds: [id] }])).toEqual([
      `${id} is loaded before Home is shown`,
    ]);
    expect(startUpBreaches([entry, { ...further, moduleIds: [id] }])).toEqual([]);
  });

  test('a build without an entry', () => {
    expect(startUpBreaches([beside])).toEqual(['no chunk is the entry']);
  });
});

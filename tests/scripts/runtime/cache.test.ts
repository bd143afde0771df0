import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { fillCache, readCached, runtimeFolder } from '../../../scripts/runtime/cache';
import { cacheFolder } from '../../../scripts/runtime/cache-folder';
import { ELECTRON_VERSION, executableIn } from '../../../scripts/runtime/runtime';

let cache: string;
let folder: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'allthrough-cache-'));
  folder = runtimeFolder(cache, 'linux', 'x64');
});

afterEach(() => rm(cache, { recursive: true, force: true }));

async function putExecutable({ dist }: { dist: string }): Promise<void> {
  await writeFile(join(dist, 'electron'), 'binary');
  await chmod(join(dist, 'electron'), 0o755);
}

test('the version is the one that package.json pins', () => {
  expect(manifest.devDependencies.electron).toBe(ELECTRON_VERSION);
});

test.each([
  ['linux', { XDG_CACHE_HOME: '/big/cache' }, '/big/cache/allthrough'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/a/.cache/allthrough'],
  ['linux', {}, '/home/a/.cache/allthrough'],
  ['darwin', {}, '/home/a/Library/Caches/allthrough'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\Local' }, 'C:\\Users\\a\\Local\\allthrough\\Cache'],
] as const)('on %s with %o the cache is %s', (platform, env, expected) => {
  expect(cacheFolder({ platform, env, home: '/home/a' })).toBe(expected);
});

test('a filled cache is read back with its origin', async () => {
  await fillCache(folder, 'npm registry', putExecutable);
  const dist = join(folder, 'dist');
  expect(await readCached(folder, 'linux')).toEqual({
    executable: executableIn(dist, 'linux'),
    dist,
    version: ELECTRON_VERSION,
    origin: 'npm registry',
  });
});

test('downloads are not kept', async () => {
  await fillCache(folder, 'official', async ({ dist, scratch }) => {
    await writeFile(join(scratch, 'download.zip'), 'large');
    await putExecutable({ dist });
  });
  expect((await readdir(folder)).sort()).toEqual(['dist', 'runtime.json']);
});

test('a failure half way leaves nothing behind', async () => {
  const failing = fillCache(folder, 'official', async ({ dist }) => {
    await putExecutable({ dist });
    throw new Error('the line went dead');
  });
  await expect(failing).rejects.toThrow('the line went dead');
  expect(await readdir(dirname(folder))).toEqual([]);
  expect(await readCached(folder, 'linux')).toBeUndefined();
});

test('what a killed run left half done is not used, and the next fill removes it', async () => {
  const left = `${folder}.partial-abc123`;
  await mkdir(join(left, 'dist'), { recursive: true });
  await putExecutable({ dist: join(left, 'dist') });
  expect(await readCached(folder, 'linux')).toBeUndefined();
  await fillCache(folder, 'official', putExecutable);
  expect(await readdir(dirname(folder))).toEqual([folder.slice(dirname(folder).length + 1)]);
});

test.each([
  ['no marker', async () => rm(join(folder, 'runtime.json'))],
  ['a marker that is no JSON', async () => writeFile(join(folder, 'runtime.json'), '{"version"')],
  ['another version', async () => editMarker({ version: '1.2.3' })],
  ['an older recipe', async () => editMarker({ recipe: 0 })],
  ['no executable', async () => rm(join(folder, 'dist', 'electron'))],
  ['an executable that may not run', async () => chmod(join(folder, 'dist', 'electron'), 0o644)],
])('a cache with %s counts as empty, and filling it again mends it', async (_what, spoil) => {
  await fillCache(folder, 'official', putExecutable);
  await spoil();
  expect(await readCached(folder, 'linux')).toBeUndefined();
  await fillCache(folder, 'official', putExecutable);
  expect(await readCached(folder, 'linux')).toBeDefined();
});

async function editMarker(change: object): Promise<void> {
  const path = join(folder, 'runtime.json');
  const marker: unknown = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(Object.assign({}, marker, change)));
}

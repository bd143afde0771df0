import { expect, test } from 'vitest';
import { hasDisplay } from '../../../scripts/system/display';
import { findMissing, type SystemFacts } from '../../../scripts/system/missing';
import { APP_NEEDS, DISPLAY_NEEDS, DOCUMENT_NEEDS } from '../../../scripts/system/needs';
import { installCommand } from '../../../scripts/system/provide';

const ALL_NEEDS = [...APP_NEEDS, ...DISPLAY_NEEDS, ...DOCUMENT_NEEDS];

function facts(there: string[], libraries: 'listed' | 'unknown' = 'listed'): SystemFacts {
  return {
    libraries: libraries === 'listed' ? new Set(there) : undefined,
    hasProgram: async (name) => there.includes(name),
    hasFile: async (path) => there.includes(path),
  };
}

test('an empty machine lacks everything, in the order of the table', async () => {
  const missing = await findMissing(ALL_NEEDS, facts([]));
  expect(missing).toEqual(ALL_NEEDS);
});

test('what is there is not asked for; any one of several files will do', async () => {
  const there = ['libgtk-3.so.0', 'Xvfb', '/usr/lib64/libreoffice/program/libswlo.so'];
  const missing = (await findMissing(ALL_NEEDS, facts(there))).map(({ debian }) => debian);
  expect(missing).not.toContain('libgtk-3-0');
  expect(missing).not.toContain('xvfb');
  expect(missing).not.toContain('libreoffice-writer');
  expect(missing).toContain('libnss3');
});

test('where libraries cannot be listed, nobody is told to install them', async () => {
  expect(await findMissing(APP_NEEDS, facts([], 'unknown'))).toEqual([]);
});

test('the message holds one command', () => {
  const lines = installCommand(['xvfb', 'libnss3'], false).split('\n');
  expect(lines.filter((line) => line.includes('apt-get'))).toEqual([
    '  sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb libnss3',
  ]);
  expect(installCommand(['xvfb'], true)).not.toContain('sudo');
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('a window on %s with %o: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});

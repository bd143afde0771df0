import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { icnsKinds, icoWidths, mergeIcns, mergeIco } from '../../scripts/icons/containers';
import { iconSvg } from '../../scripts/icons/ring';
import { PROJECT_FOLDER } from '../../scripts/project';

const FOLDER = join(PROJECT_FOLDER, 'assets', 'icons');

test('the mark has a segment for each of the fifteen school years, Nursery to Year 13', () => {
  expect(iconSvg('years').match(/<path /g)).toHaveLength(15);
  expect(iconSvg('stroke').match(/<path /g)).toHaveLength(1);
});

test('the committed drawing is what the script draws', async () => {
  expect(await readFile(join(FOLDER, 'icon.svg'), 'utf8')).toBe(iconSvg('years'));
});

test('the Windows icon holds every size once, and splitting it at 64 px and joining it again changes nothing', async () => {
  const ico = await readFile(join(FOLDER, 'icon.ico'));
  expect(icoWidths(ico).sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 72, 96, 128, 256]);
  expect(icoWidths(mergeIco(ico, ico, 64))).toHaveLength(icoWidths(ico).length);
});

test('the macOS icon holds the sizes up to 1024 px, and joining it with itself keeps its length', async () => {
  const icns = await readFile(join(FOLDER, 'icon.icns'));
  expect(icnsKinds(icns)).toEqual(expect.arrayContaining(['ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12']));
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  expect(mergeIcns(icns, icns)).toHaveLength(icns.length);
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourcePrint } from '../../scripts/build/source-print';
import { resourcesIn, stripStarters } from '../../scripts/packaging/product-runtime';
import { PROJECT_FOLDER } from '../../scripts/project';
import { ELECTRON_VERSION } from '../../scripts/runtime/runtime';

test('nothing that runs any folder it is given is shipped', async () => {
  const resources = await mkdtemp(join(tmpdir(), 'allthrough-package-'));
  await mkdir(join(resources, 'app'));
  await writeFile(join(resources, 'app', 'shim.cjs'), '');
  await writeFile(join(resources, 'default_app.asar'), '');
  await writeFile(join(resources, 'app.asar'), '');
  await stripStarters(resources);
  expect(await readdir(resources)).toEqual(['app.asar']);
  await rm(resources, { recursive: true });
});

test('resources lie inside the bundle on macOS and beside the executable elsewhere', () => {
  expect(resourcesIn('/dist', 'darwin', 'Allthrough')).toBe(join('/dist', 'Allthrough.app', 'Contents', 'Resources'));
  expect(resourcesIn('/dist', 'linux', 'Allthrough')).toBe(join('/dist', 'resources'));
});

test('the packager makes the version that the app is tested with', async () => {
  const config = await readFile(join(PROJECT_FOLDER, 'electron-builder.yml'), 'utf8');
  expect(config).toContain(`electronVersion: ${ELECTRON_VERSION}\n`);
});

test('a build is out of date when a source is changed, added or removed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'allthrough-print-'));
  await mkdir(join(root, 'shared', 'plan'), { recursive: true });
  await writeFile(join(root, 'shared', 'plan', 'a.ts'), 'one');
  const print = () => sourcePrint(root, ['shared', 'not-there.ts']);
  const first = await print();
  expect(await print()).toBe(first);
  await writeFile(join(root, 'shared', 'plan', 'a.ts'), 'longer');
  const changed = await print();
  expect(changed).not.toBe(first);
  await writeFile(join(root, 'shared', 'b.ts'), '');
  const added = await print();
  expect(added).not.toBe(changed);
  await rm(join(root, 'shared', 'b.ts'));
  expect(await print()).toBe(changed);
  await rm(root, { recursive: true });
});

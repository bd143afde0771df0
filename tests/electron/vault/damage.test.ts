import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../scratch-folder';
import { entries, entry, PLAN, snapshotText } from './plan-texts';
import { append, checkpoint, filesOf, list, openVault, read } from './vault-actions';

/** A vault with snapshots at 0, 4 and 8 and edits up to 10, closed. */
async function keptVault(): Promise<{ root: string; file: (name: string) => string }> {
  const root = await scratchFolder();
  const vault = openVault(root);
  await checkpoint(vault, 0);
  for (const generation of [4, 8]) {
    await append(vault, generation - 3, generation);
    await checkpoint(vault, generation);
  }
  await append(vault, 9, 10);
  await vault.close();
  return { root, file: (name) => join(root, PLAN, name) };
}

const JOURNAL = 'journal.ndjson';
const CLOSED_5_8 = 'journal-000000000005-000000000008.ndjson';
const SNAPSHOT_8 = 'snapshots/000000000008.allthrough';

async function change(file: string, damage: (text: string) => string): Promise<void> {
  await writeFile(file, damage(await readFile(file, 'utf8')));
}

describe('[V5] a torn tail', () => {
  test('at every byte of the last line costs that line alone, and the next append goes on', async () => {
    const { root, file } = await keptVault();
    const whole = await readFile(file(JOURNAL));
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let length = lastLine; length < whole.length; length += 1) {
      await writeFile(file(JOURNAL), whole.subarray(0, length));
      const vault = openVault(root);
      expect(await list(vault)).toEqual([{ planId: PLAN, generation: 9 }]);
      const torn = await read(vault);
      expect([torn.entries, torn.troubles]).toEqual([entries(9, 9), []]);
      await append(vault, 10, 11);
      expect((await read(vault)).entries).toEqual(entries(9, 11));
      await vault.close();
    }
    expect((await readFile(file('journal.torn'))).length).toBeGreaterThan(whole.length - lastLine);
  });

  test('of zeros, as a power cut can leave, likewise', async () => {
    const { root, file } = await keptVault();
    const { length } = await readFile(file(JOURNAL));
    await truncate(file(JOURNAL), length + 4096);
    const vault = openVault(root);
    expect((await read(vault)).entries).toEqual(entries(9, 10));
    await append(vault, 11);
    expect((await read(openVault(root))).entries).toEqual(entries(9, 11));
  });

  test('that is longer than the line that takes its place leaves nothing of itself', async () => {
    const { root, file } = await keptVault();
    await change(file(JOURNAL), (text) => `${text}${'x'.repeat(2000)}\n`);
    const vault = openVault(root);
    await append(vault, 11);
    const found = await read(openVault(root));
    expect([found.entries, found.troubles]).toEqual([entries(9, 11), []]);
  });

  test('is kept for a person to look at, up to a megabyte', async () => {
    const { root, file } = await keptVault();
    for (let round = 0; round < 3; round += 1) {
      await change(file(JOURNAL), (text) => text + 'x'.repeat(700_000));
      const vault = openVault(root);
      await append(vault, 11 + round);
      await vault.close();
    }
    const torn = await readFile(file('journal.torn'));
    expect(torn.length).toBeGreaterThan(1_000_000);
    expect(torn.length).toBeLessThanOrEqual(1024 * 1024);
  });

  test('that is all of the journal leaves the snapshot', async () => {
    const { root, file } = await keptVault();
    await writeFile(file(JOURNAL), '{"g":9,"su');
    const vault = openVault(root);
    expect(await list(vault)).toEqual([{ planId: PLAN, generation: 8 }]);
    await append(vault, 9);
    expect((await read(vault)).entries).toEqual(entries(9, 9));
  });
});

describe('[V9] [V10] a damaged snapshot', () => {
  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ['a changed digit', (text) => text.replace('8', '9')],
    ['cut off', (text) => text.slice(0, 10)],
    ['empty', () => ''],
    ['filled with zeros', (text) => '\0'.repeat(text.length)],
  ];
  test.each(damages)('%s: the older one and the closed journals lead past it', async (_name, damage) => {
    const { root, file } = await keptVault();
    await change(file(SNAPSHOT_8), damage);
    const vault = openVault(root);
    const found = await read(vault);
    expect(found.snapshot).toEqual({ generation: 4, text: snapshotText(4) });
    expect(found.entries).toEqual(entries(5, 10));
    expect(found.earlier).toEqual(entries(1, 4));
    expect(found.troubles).toEqual([
      'The newest safety copy of this plan is damaged. An older one was used, with the edits made since.',
    ]);
    expect(await append(vault, 11)).toBe(11);
  });

  test('that is missing altogether, likewise', async () => {
    const { root, file } = await keptVault();
    await rm(file(SNAPSHOT_8));
    expect((await read(openVault(root))).entries).toEqual(entries(5, 10));
  });

  test('without a checksum file it counts when it is JSON', async () => {
    const { root, file } = await keptVault();
    await rm(file('snapshots/000000000008.sum'));
    expect((await read(openVault(root))).snapshot?.generation).toBe(8);
    await writeFile(file(SNAPSHOT_8), snapshotText(8).slice(0, -3));
    expect((await read(openVault(root))).snapshot?.generation).toBe(4);
  });

  test('a damaged checksum file costs no more than a damaged snapshot', async () => {
    const { root, file } = await keptVault();
    await writeFile(file('snapshots/000000000008.sum'), 'what');
    const found = await read(openVault(root));
    expect([found.snapshot?.generation, found.entries]).toEqual([4, entries(5, 10)]);
  });

  test('all of them damaged: the entries are still handed out, and it is said', async () => {
    const { root, file } = await keptVault();
    for (const generation of [0, 4, 8]) await writeFile(file(`snapshots/00000000000${generation}.allthrough`), '');
    const vault = openVault(root);
    const found = await read(vault);
    expect([found.snapshot, found.entries]).toEqual([null, entries(1, 10)]);
    expect(found.troubles).toEqual(['None of the safety copies of this plan can be read.']);
    expect(await vault.append({ planId: PLAN, firstGeneration: 11, entries: [entry(11)] })).toMatchObject({
      error: { code: 'vault-gap' },
    });
    await checkpoint(vault, 10);
    await append(vault, 11);
    expect((await read(openVault(root))).troubles).toEqual([]);
  });
});

describe('[V4] [V12] a damaged line in the middle', () => {
  test('of the open journal: the edits before it are read, the rest is said to be lost', async () => {
    const { root, file } = await keptVault();
    await change(file(JOURNAL), (text) => text.replace('"sum":"', '"sum":"f'));
    const vault = openVault(root);
    const found = await read(vault);
    expect([found.entries, found.earlier]).toEqual([[], entries(1, 8)]);
    expect(found.troubles).toEqual(['The last 2 edits could not be recovered.']);
    // An edit behind the hole would make edit 10 fit again: only a checkpoint gets past it.
    expect(await vault.append({ planId: PLAN, firstGeneration: 9, entries: ['"other"'] })).toMatchObject({
      error: { code: 'vault-gap' },
    });
    await checkpoint(vault, 8);
    expect(await vault.append({ planId: PLAN, firstGeneration: 9, entries: ['"other"'] })).toEqual({
      ok: true,
      value: { generation: 9 },
    });
    const after = await read(openVault(root));
    expect([after.snapshot?.generation, after.entries, after.troubles]).toEqual([8, ['"other"'], []]);
    expect((await filesOf(root)).filter((name) => name.startsWith('aside'))).toEqual(['aside/000001-journal.ndjson']);
  });

  test('of a closed journal behind a damaged snapshot: what leads there is kept, what lies beyond is put aside', async () => {
    const { root, file } = await keptVault();
    await change(file(SNAPSHOT_8), () => '');
    await change(file(CLOSED_5_8), (text) => text.replace('{"g":7,', '{"g":77,'));
    const vault = openVault(root);
    const found = await read(vault);
    expect([found.snapshot?.generation, found.entries]).toEqual([4, entries(5, 6)]);
    expect(found.troubles).toContain('The last 4 edits could not be recovered.');
    await checkpoint(vault, 6);
    await append(vault, 7);
    const after = await read(openVault(root));
    expect(after).toEqual({
      snapshot: { generation: 6, text: snapshotText(6) },
      entries: entries(7, 7),
      earlier: entries(1, 6),
      troubles: [],
    });
    expect((await filesOf(root)).filter((name) => name.startsWith('aside'))).toEqual([
      'aside/000001-snapshots-000000000008.allthrough',
      'aside/000002-journal-000000000005-000000000008.ndjson',
      'aside/000003-journal.ndjson',
    ]);
  });

  test('of a closed journal behind an intact snapshot: only undo is shorter, and it is said', async () => {
    const { root, file } = await keptVault();
    await change(file(CLOSED_5_8), (text) => text.replace('{"g":6,', '{"g":66,'));
    const vault = openVault(root);
    const found = await read(vault);
    expect([found.snapshot?.generation, found.entries, found.earlier]).toEqual([8, entries(9, 10), entries(7, 8)]);
    expect(found.troubles).toEqual(['Part of the record of older edits is damaged. Undo stops there.']);
    expect(await append(vault, 11)).toBe(11);
  });

  test('that is the last one: the append that follows takes its place', async () => {
    const { root, file } = await keptVault();
    await change(file(JOURNAL), (text) => text.replace('{"g":10,', '{"g":18,'));
    const vault = openVault(root);
    const found = await read(vault);
    expect(found.entries).toEqual(entries(9, 9));
    expect(found.troubles).toHaveLength(1);
    await append(vault, 10);
    expect((await read(openVault(root))).troubles).toEqual([]);
  });
});

test('[V12] no more than twenty files are kept aside', async () => {
  const { root, file } = await keptVault();
  for (let round = 0; round < 25; round += 1) {
    const vault = openVault(root);
    await checkpoint(vault, 20 + round * 2);
    await append(vault, 21 + round * 2);
    await vault.close();
    await rm(file(`snapshots/0000000000${20 + round * 2}.allthrough`));
  }
  expect((await filesOf(root)).filter((name) => name.startsWith('aside')).length).toBeLessThanOrEqual(20);
});

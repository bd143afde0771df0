import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../scratch-folder';
import { entries, entry, PLAN, snapshotText } from './plan-texts';
import { append, checkpoint, filesOf, list, openVault, read } from './vault-actions';

describe('what goes in comes out', () => {
  test('[V10] a plan that the vault does not know reads as empty, without trouble', async () => {
    const vault = openVault(await scratchFolder());
    expect(await read(vault)).toEqual({ snapshot: null, entries: [], earlier: [], troubles: [] });
    expect(await list(vault)).toEqual([]);
  });

  test('[V1] [V10] snapshot, entries after it and entries before it, also for the next start', async () => {
    const root = join(await scratchFolder(), 'vault');
    const vault = openVault(root);
    await checkpoint(vault, 0);
    await append(vault, 1, 3);
    await append(vault, 4);
    await checkpoint(vault, 4);
    await append(vault, 5, 6);
    const expected = {
      snapshot: { generation: 4, text: snapshotText(4) },
      entries: entries(5, 6),
      earlier: entries(1, 4),
      troubles: [],
    };
    expect(await read(vault)).toEqual(expected);
    await vault.close();
    expect(await read(openVault(root))).toEqual(expected);
    expect(await filesOf(root)).toEqual([
      'journal-000000000001-000000000004.ndjson',
      'journal.ndjson',
      'snapshots/000000000000.allthrough',
      'snapshots/000000000000.sum',
      'snapshots/000000000004.allthrough',
      'snapshots/000000000004.sum',
    ]);
    expect(await readFile(join(root, PLAN, 'snapshots/000000000004.allthrough'), 'utf8')).toBe(snapshotText(4));
  });

  test('[V3] any text survives: line breaks, quotes, separators, lone surrogates, the empty text, a large one', async () => {
    const root = await scratchFolder();
    const texts = [
      'a\nb\r\n"\\',
      '\u2028\u2029\u0000',
      '\ud800 alone',
      '',
      'Zoë – “570 weeks” 🎓',
      'x'.repeat(300_000),
    ];
    const vault = openVault(root);
    await checkpoint(vault, 0);
    expect(await vault.append({ planId: PLAN, firstGeneration: 1, entries: texts })).toEqual({
      ok: true,
      value: { generation: texts.length },
    });
    expect((await read(openVault(root))).entries).toEqual(texts);
    // The last line is longer than the tail that the list looks at.
    expect(await list(openVault(root))).toEqual([{ planId: PLAN, generation: texts.length }]);
  });

  test('[V16] the list says how far each plan goes and leaves out what is no plan', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0, 'one');
    await append(vault, 1, 400, 'one');
    await checkpoint(vault, 7, 'two');
    await mkdir(join(root, 'not a plan'));
    await mkdir(join(root, 'empty'));
    await writeFile(join(root, 'README'), 'hello');
    expect(await list(openVault(root))).toEqual([
      { planId: 'one', generation: 400 },
      { planId: 'two', generation: 7 },
    ]);
  });

  test('[V2] ids that differ only by case, and names of Windows devices, get folders of their own', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    const ids = ['ab', 'aB', 'AB', 'con', 'CON', 'lpt1', '-', '_'];
    for (const [index, id] of ids.entries()) await checkpoint(vault, index, id);
    const listed = await list(openVault(root));
    expect(listed.toSorted((a, b) => a.generation - b.generation)).toEqual(
      ids.map((planId, generation) => ({ planId, generation })),
    );
  });
});

describe('what may follow on', () => {
  test('[V6] an append is refused where it is not the next edit, and to a plan that is not there', async () => {
    const vault = openVault(await scratchFolder());
    const refused = { ok: false, error: expect.objectContaining({ code: 'vault-gap' }) };
    const tryAppend = (firstGeneration: number) =>
      vault.append({ planId: PLAN, firstGeneration, entries: [entry(firstGeneration)] });
    expect(await tryAppend(1)).toEqual(refused);
    await checkpoint(vault, 0);
    expect(await tryAppend(2)).toEqual(refused);
    await append(vault, 1, 2);
    expect(await tryAppend(2)).toEqual(refused);
    expect(await tryAppend(4)).toEqual(refused);
    expect(await append(vault, 3)).toBe(3);
  });

  test('[V7] a checkpoint behind the newest edit takes nothing away', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    await append(vault, 1, 5);
    expect(await checkpoint(vault, 3)).toBe(5);
    await append(vault, 6);
    expect(await read(openVault(root))).toEqual({
      snapshot: { generation: 3, text: snapshotText(3) },
      entries: entries(4, 6),
      earlier: entries(1, 3),
      troubles: [],
    });
  });

  test('[V7] a checkpoint ahead of the journal carries on from there', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    await append(vault, 1, 2);
    await checkpoint(vault, 10);
    await append(vault, 11);
    const found = await read(openVault(root));
    expect(found.snapshot?.generation).toBe(10);
    expect(found.entries).toEqual(entries(11, 11));
    expect(found.earlier).toEqual([]);
  });

  test('[V8] a checkpoint at the same generation with another text takes the place of the first', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 2);
    await vault.checkpoint({ planId: PLAN, generation: 2, text: '{"other":true}', replace: false });
    expect((await read(openVault(root))).snapshot?.text).toBe('{"other":true}');
  });

  test('[V17] appends that are asked for at once stay in order, beside checkpoints and reads', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    const asked: Promise<unknown>[] = [checkpoint(vault, 0)];
    for (let generation = 1; generation <= 300; generation += 1) {
      asked.push(append(vault, generation));
      if (generation % 50 === 0) asked.push(checkpoint(vault, generation), read(vault), list(vault));
    }
    await Promise.all(asked);
    const found = await read(openVault(root));
    expect(found.snapshot?.generation).toBe(300);
    expect(found.earlier).toEqual(entries(101, 300));
    expect(found.troubles).toEqual([]);
  });

  test('ten thousand edits are quick to read again, and the list does not read them', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    for (let from = 1; from <= 10_000; from += 100) await append(vault, from, from + 99);
    expect(await list(openVault(root))).toEqual([{ planId: PLAN, generation: 10_000 }]);
    expect((await read(openVault(root))).entries).toHaveLength(10_000);
  });
});

describe('what is kept', () => {
  test('[V11] five snapshots, and the journals that lead from the oldest of them', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    for (let generation = 1; generation <= 8; generation += 1) {
      await append(vault, generation);
      await checkpoint(vault, generation);
    }
    const files = await filesOf(root);
    expect(files.filter((file) => file.endsWith('.allthrough'))).toHaveLength(5);
    expect(files.filter((file) => file.startsWith('journal-'))).toEqual(
      [5, 6, 7, 8].map((generation) => `journal-00000000000${generation}-00000000000${generation}.ndjson`),
    );
    expect((await read(vault)).earlier).toEqual(entries(5, 8));
  });

  test('[V11] a snapshot of the wrong length does not push a good one out', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    for (let generation = 0; generation <= 4; generation += 1) await checkpoint(vault, generation);
    for (const generation of [2, 3, 4])
      await writeFile(join(root, PLAN, `snapshots/00000000000${generation}.allthrough`), '');
    await checkpoint(vault, 5);
    await checkpoint(vault, 6);
    const kept = (await filesOf(root)).filter((file) => file.endsWith('.allthrough'));
    expect(kept).toContain('snapshots/000000000000.allthrough');
    expect(kept).toContain('snapshots/000000000001.allthrough');
  });

  test('[V14] a destroyed plan is gone and can begin anew', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    await append(vault, 1, 3);
    expect(await vault.destroy({ planId: PLAN })).toEqual({ ok: true, value: null });
    expect(await vault.destroy({ planId: PLAN })).toEqual({ ok: true, value: null });
    expect(await list(vault)).toEqual([]);
    await checkpoint(vault, 0);
    await append(vault, 1);
    expect((await read(vault)).entries).toEqual(entries(1, 1));
  });

  test('[V15] the start clears away what was left behind, and nothing else', async () => {
    const root = await scratchFolder();
    const first = openVault(root);
    await checkpoint(first, 0);
    await append(first, 1);
    await first.close();
    const good = await filesOf(root);
    await mkdir(join(root, '.trash-0123456789ab', 'snapshots'), { recursive: true });
    await writeFile(join(root, PLAN, '.allthrough-0123456789ab.tmp'), 'half');
    await writeFile(join(root, PLAN, 'snapshots', '.allthrough-0123456789ab.tmp'), 'half');
    await writeFile(join(root, PLAN, 'snapshots', '000000000009.sum'), 'orphan');
    await list(openVault(root));
    expect(await filesOf(root)).toEqual(good);
    await expect(readFile(join(root, '.trash-0123456789ab'))).rejects.toThrow('ENOENT');
  });
});

describe('[V6] a journal that is taken away while it is held open', () => {
  test('is noticed: the edit is not answered as saved', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    await append(vault, 1);
    await rm(join(root, PLAN), { recursive: true });
    expect(await vault.append({ planId: PLAN, firstGeneration: 2, entries: [entry(2)] })).toEqual({
      ok: false,
      error: expect.objectContaining({ code: 'vault-folder-gone' }),
    });
    // The next attempt finds that there is no plan, and a checkpoint makes it anew.
    expect(await vault.append({ planId: PLAN, firstGeneration: 2, entries: [entry(2)] })).toMatchObject({
      error: { code: 'vault-gap' },
    });
    await checkpoint(vault, 2);
    expect(await append(vault, 3)).toBe(3);
  });

  test('also where another file has taken its place', async () => {
    const root = await scratchFolder();
    const vault = openVault(root);
    await checkpoint(vault, 0);
    await append(vault, 1);
    const journal = join(root, PLAN, 'journal.ndjson');
    await rename(journal, `${journal}.bak`);
    await writeFile(journal, '');
    expect((await vault.append({ planId: PLAN, firstGeneration: 2, entries: [entry(2)] })).ok).toBe(false);
  });
});

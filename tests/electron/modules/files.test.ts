import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Files, safeFileName } from '../../../electron/modules/files';
import { scratchFolder } from '../scratch-folder';

const electron = vi.hoisted(() => ({
  app: { getPath: (name: string) => `/nowhere/${name}` },
  dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn(), showMessageBox: vi.fn() },
  shell: { showItemInFolder: vi.fn() },
}));
vi.mock('electron', () => electron);

/** The page that asks. */
const PAGE = 1;

const type = { name: 'Allthrough plan', extension: 'allthrough' };

async function filesWith(): Promise<{ files: Files; folder: string; remembered: () => string | null }> {
  const { enableFiles } = await import('../../../electron/modules/files');
  const folder = await scratchFolder();
  let current = { theme: 'system', window: null, folder: null as string | null } as const;
  const settings = {
    get: () => current,
    change: (changes: object) => {
      current = { ...current, ...changes };
    },
    flushed: async () => undefined,
  };
  return { files: enableFiles({ of: () => null }, settings), folder, remembered: () => current.folder };
}

function userSaves(filePath: string): void {
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
}

function userOpens(filePath: string): void {
  electron.dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [filePath] });
}

async function chosen(files: Files): Promise<{ handle: string; name: string }> {
  const answer = await files.choose(PAGE, { suggestedName: 'Plan', type });
  if (!answer.ok || answer.value === null) throw new Error('nothing was chosen');
  return answer.value;
}

beforeEach(() => {
  vi.resetAllMocks();
});

describe('saving', () => {
  test('writes where the user chose, under an extension that fits, and remembers the folder', async () => {
    const { files, folder, remembered } = await filesWith();
    userSaves(join(folder, 'Our plan'));
    const { handle, name } = await chosen(files);
    expect(name).toBe('Our plan.allthrough');
    expect(handle).toMatch(/^[0-9a-f]{32}$/);
    expect(remembered()).toBeNull();
    expect(await files.write({ handle, content: 'text' })).toEqual({ ok: true, value: { name } });
    expect(await readFile(join(folder, name), 'utf8')).toBe('text');
    expect(remembered()).toBe(folder);
    userSaves(join(folder, 'Next.allthrough'));
    await chosen(files);
    expect(electron.dialog.showSaveDialog.mock.lastCall?.[0].defaultPath).toBe(join(folder, 'Plan.allthrough'));
  });

  test('asks once more where the extension leads to another file that is there', async () => {
    const { files, folder } = await filesWith();
    await writeFile(join(folder, 'Plan.allthrough'), 'old');
    userSaves(join(folder, 'Plan'));
    electron.dialog.showMessageBox.mockResolvedValue({ response: 0 });
    expect(await files.choose(PAGE, { suggestedName: 'Plan', type })).toEqual({ ok: true, value: null });
    electron.dialog.showMessageBox.mockResolvedValue({ response: 1 });
    expect(await chosen(files)).toMatchObject({ name: 'Plan.allthrough' });
  });

  test('the user may think better of it', async () => {
    const { files } = await filesWith();
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
    electron.dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    expect(await files.choose(PAGE, { suggestedName: 'Plan', type })).toEqual({ ok: true, value: null });
    expect(await files.open(PAGE)).toEqual({ ok: true, value: null });
  });

  test('a handle that no dialog made opens nothing', async () => {
    const { files } = await filesWith();
    const handle = '0123456789abcdef';
    expect(await files.write({ handle, content: 'x' })).toMatchObject({ error: { code: 'file-not-chosen' } });
    expect(await files.reveal({ handle })).toMatchObject({ error: { code: 'file-not-chosen' } });
  });

  test('a folder that has gone is said plainly, and nothing is left half-written', async () => {
    const { files, folder } = await filesWith();
    const stick = join(folder, 'stick');
    await mkdir(stick);
    userSaves(join(stick, 'Plan.allthrough'));
    const { handle } = await chosen(files);
    await rm(stick, { recursive: true });
    expect(await files.write({ handle, content: 'x' })).toEqual({
      ok: false,
      error: {
        code: 'file-folder-gone',
        message: 'The folder is no longer there; a memory stick may have been taken out. Save in another place.',
      },
    });
    expect(await readdir(folder)).toEqual([]);
    expect(await files.reveal({ handle })).toMatchObject({ error: { code: 'file-folder-gone' } });
  });

  test('shows what was written in its folder', async () => {
    const { files, folder } = await filesWith();
    userSaves(join(folder, 'Plan.allthrough'));
    const { handle } = await chosen(files);
    await files.write({ handle, content: 'x' });
    expect(await files.reveal({ handle })).toEqual({ ok: true, value: null });
    expect(electron.shell.showItemInFolder).toHaveBeenCalledWith(join(folder, 'Plan.allthrough'));
  });
});

describe('opening', () => {
  test('gives name and text, without a byte order mark', async () => {
    const { files, folder } = await filesWith();
    await writeFile(join(folder, 'Zoë.allthrough'), '\ufeff{"a":"ü"}');
    userOpens(join(folder, 'Zoë.allthrough'));
    expect(await files.open(PAGE)).toEqual({ ok: true, value: { name: 'Zoë.allthrough', text: '{"a":"ü"}' } });
  });

  test('says what is wrong with what is no plan', async () => {
    const { files, folder } = await filesWith();
    const opened = async (name: string) => {
      userOpens(join(folder, name));
      const answer = await files.open(PAGE);
      return answer.ok ? 'opened' : answer.error.code;
    };
    await writeFile(join(folder, 'picture.png'), new Uint8Array([137, 80, 78, 71, 0, 1]));
    await writeFile(join(folder, 'latin.txt'), new Uint8Array([0x5a, 0x6f, 0xeb]));
    await writeFile(join(folder, 'huge.allthrough'), '');
    await truncate(join(folder, 'huge.allthrough'), 201 * 1024 * 1024);
    await mkdir(join(folder, 'folder'));
    await symlink('/dev/zero', join(folder, 'endless'));
    expect(await opened('picture.png')).toBe('file-not-text');
    expect(await opened('latin.txt')).toBe('file-not-text');
    expect(await opened('huge.allthrough')).toBe('file-too-large');
    expect(await opened('folder')).toBe('file-not-a-file');
    expect(await opened('endless')).toBe('file-not-a-file');
    expect(await opened('gone.allthrough')).toBe('file-folder-gone');
  });
});

test.each([
  ['Trust plan 2026/27', 'Trust plan 2026-27'],
  ['  What: "now"? <draft>|*  ', 'What- -now-- -draft---'],
  ['…', '…'],
  ['...', 'Plan'],
  ['', 'Plan'],
  ['///', 'Plan'],
  ['CON', 'CON plan'],
  ['com1.notes', 'com1-notes plan'],
  ['a\u0000b\nc\u202ed', 'a b c d'],
  ['Zoë’s plan.', 'Zoë’s plan'],
  ['🎓'.repeat(100), '🎓'.repeat(50)],
])('a file’s name made of “%s”', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name);
});

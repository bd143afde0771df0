/** Reads documents as their reader does: Word's through LibreOffice, with a profile of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The text of a Word document, as LibreOffice understands it, with every run of white space as one space. */
export async function documentText(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'allthrough-office-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path]);
    const text = await readFile(join(folder, `${basename(path, '.docx')}.txt`), 'utf8');
    return text.replace(/\s+/g, ' ');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF, page by page. */
export async function pagesOfPdf(path: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  return stdout.split('\f');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { scratchFolder } from '../scratch-folder';
import { entries, snapshotText } from './plan-texts';
import { openVault, read } from './vault-actions';

const KILLS = 10;

/** One file that plain Node runs: starting a compiler ten times would take longer than the test. */
async function bundled(): Promise<string> {
  const folder = await scratchFolder();
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./kill-child.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return `${folder}/child.mjs`;
}

/** The last generation that the process said was safe, before it was killed in the middle of its work. */
async function killedAfter(child: string, root: string, answers: number): Promise<number> {
  const running = spawn(process.execPath, [child, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > answers) running.kill('SIGKILL');
  });
  await once(running, 'close');
  const whole = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return Number(whole.at(-1));
}

test('[V5] [V6] [V7] no edit that was answered is lost when the process is killed', { timeout: 60_000 }, async () => {
  const child = await bundled();
  const root = await scratchFolder();
  let answered = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Different lengths, so that the end hits appends and checkpoints alike.
    answered = Math.max(answered, await killedAfter(child, root, 5 + kill * 3));
    const found = await read(openVault(root));
    const base = found.snapshot?.generation ?? -1;
    expect(found.troubles).toEqual([]);
    expect(found.snapshot?.text).toBe(snapshotText(base));
    expect(found.entries).toEqual(entries(base + 1, base + found.entries.length));
    expect(base + found.entries.length).toBeGreaterThanOrEqual(answered);
  }
  expect(answered).toBeGreaterThan(KILLS * 10);
});

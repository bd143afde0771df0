/** Runs the checks side by side and shows each as it ends: what passed in a line, what failed with all it said. */

import { availableParallelism } from 'node:os';
import { PROJECT_FOLDER } from '../project';
import { capture } from '../terminal/command';
import type { Check } from './checks';
import { addTallies, NOTHING, type Tally } from './tally';

/** Runs all checks, as many at a time as the machine has cores, and returns what they add up to. */
export async function runChecks(checks: readonly Check[]): Promise<Tally> {
  const waiting = [...checks];
  const tallies: Tally[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) tallies.push(await runCheck(next));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return addTallies(tallies);
}

async function runCheck(check: Check): Promise<Tally> {
  const absent = await check.absent();
  if (absent !== undefined) {
    console.log(`-  ${check.name}: left out, ${absent}`);
    return NOTHING;
  }
  const started = Date.now();
  const { code, stdout, stderr } = await capture(process.execPath, [check.script, ...check.args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const tally = await check.tally(code);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const count = tally.passed + tally.failed > 1 ? ` (${tally.passed} passed, ${tally.failed} failed)` : '';
  console.log(`${code === 0 ? 'ok' : 'NO'} ${check.name}${count}  ${seconds} s`);
  if (code !== 0) console.log(indent(`${stdout}${stderr}`));
  return tally;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '     ');
}

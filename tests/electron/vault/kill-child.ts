/** Run as a process of its own by kill.test.ts: appends for ever and says each generation once the vault has answered. */
import { writeSync } from 'node:fs';
import { createVault } from '../../../electron/vault';
import { entry, PLAN, snapshotText } from './plan-texts';

const [root = ''] = process.argv.slice(2);
const vault = createVault(root);
const read = await vault.read({ planId: PLAN });
if (!read.ok) throw new Error(read.error.message);
let generation = read.value.snapshot ? read.value.snapshot.generation + read.value.entries.length : -1;
for (;;) {
  const next = generation + 1;
  const checkpoint = generation < 0 || generation % 7 === 0;
  if (checkpoint) {
    const at = Math.max(generation, 0);
    const answer = await vault.checkpoint({ planId: PLAN, generation: at, text: snapshotText(at), replace: false });
    if (!answer.ok) throw new Error(answer.error.message);
    generation = at;
  }
  const first = checkpoint ? generation + 1 : next;
  const answer = await vault.append({ planId: PLAN, firstGeneration: first, entries: [entry(first)] });
  if (!answer.ok) throw new Error(answer.error.message);
  generation = answer.value.generation;
  writeSync(1, `${generation}\n`);
}

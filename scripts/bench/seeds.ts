/** Data folders in which plans lie already, made once by the app itself and copied for every start. */

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { savePlan } from '#shared/file';
import type { Plan } from '#shared/plan';
import { PROJECT_FOLDER } from '../project';
import { noMoreHints, planShown } from './app';
import type { Machine } from './electron';
import { startWindow } from './electron';
import { benchPlan } from './plans';

export type Seeds = {
  /** A fresh data folder with one plan of this size. */
  readonly ofSize: (items: number) => Promise<string>;
  /** A fresh data folder with so many plans of an ordinary size. */
  readonly withPlans: (count: number) => Promise<string>;
  readonly emptyFolder: () => Promise<string>;
};

const ORDINARY = 120;

/** @param folder everything lies in it; whoever made it removes it. */
export function createSeeds(machine: Machine, folder: string, say: (line: string) => void): Seeds {
  const made = new Map<string, Promise<string>>();
  let copies = 0;

  const fresh = () => {
    copies += 1;
    return join(folder, `data-${copies}`);
  };
  const copyOf = async (name: string, plans: () => readonly Plan[]) => {
    const seed = made.get(name) ?? seeded(name, plans());
    made.set(name, seed);
    const copy = fresh();
    await cp(await seed, copy, { recursive: true });
    return copy;
  };

  async function seeded(name: string, plans: readonly Plan[]): Promise<string> {
    say(`Putting ${plans.length === 1 ? 'a plan' : `${plans.length} plans`} (${name}) into the app.`);
    const seed = join(folder, `seed-${name}`);
    const files = plans.map((_, index) => join(folder, `${name}-${index + 1}.allthrough`));
    for (const [index, plan] of plans.entries()) await writeFile(files[index] ?? '', savePlan(plan));
    const env = { ALLTHROUGH_USER_DATA: seed };
    const app = await startWindow(machine, PROJECT_FOLDER, { args: files, env });
    try {
      await planShown(app);
      await noMoreHints(app);
      await app.close();
    } catch (thrown) {
      await app.stop();
      throw thrown;
    }
    return seed;
  }

  return {
    ofSize: (items) => copyOf(`${items} items`, () => [benchPlan(items)]),
    withPlans: (count) =>
      copyOf(`${count} in all`, () => Array.from({ length: count }, (_, index) => benchPlan(ORDINARY, index + 1))),
    emptyFolder: async () => {
      const empty = fresh();
      await mkdir(empty, { recursive: true });
      return empty;
    },
  };
}

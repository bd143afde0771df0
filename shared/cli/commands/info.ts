import { findingsOf } from '#shared/checks';
import { kindOf } from '#shared/kinds';
import { lensIds, plainLens } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { atFault, type CliCommand, DONE } from '../command';
import { readPlan } from '../read-plan';

export const info: CliCommand = {
  name: 'info',
  usage: 'FILE',
  summary: 'Says what a plan holds.',
  words: 1,
  options: [],
  switches: [],
  run: async ({ words: [path = ''] }, ports) => {
    const opened = await readPlan(path, ports);
    if (!opened.ok) return atFault(opened.error.message);
    const { plan, repairs } = opened.value;
    const items = [...plan.items.values()];
    const line = (name: string, value: string | number) => ports.out(`${`${name}:`.padEnd(20)}${value}`);
    line('Title', plan.header.title);
    line('Organisation', plan.header.organisation === '' ? '–' : plan.header.organisation);
    line('Items', items.length);
    for (const [kind, count] of countedKinds(items)) line(`  ${kind}`, count);
    line('Links', plan.links.size);
    line('Lanes', plan.header.lanes.length);
    for (const id of lensIds) {
      const lens = plainLens(id);
      line(`On ${lens.name.toLowerCase()}`, items.filter((item) => lens.placeOf(plan, item) !== null).length);
    }
    line('Findings', findingsOf(plan).length);
    line('Repairs', repairs.length);
    return DONE;
  },
};

function countedKinds(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const { plural } = kindOf(item);
    counts.set(plural, (counts.get(plural) ?? 0) + 1);
  }
  return counts;
}

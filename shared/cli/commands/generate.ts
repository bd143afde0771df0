import { generatePlan } from '#shared/templates';
import { type CliCommand, wrongUsage } from '../command';
import { writePlan } from '../write-plan';

const MOST_ITEMS = 100_000;
const LARGEST_SEED = 2 ** 32 - 1;

export const generate: CliCommand = {
  name: 'generate',
  usage: '--items N --links N --seed N --out FILE',
  summary: 'Makes an invented plan of any size; the same numbers give the same plan.',
  words: 0,
  options: ['items', 'links', 'seed', 'out'],
  switches: [],
  run: async (args, ports) => {
    const items = wholeNumber(args.option('items'), MOST_ITEMS);
    const links = wholeNumber(args.option('links'), MOST_ITEMS);
    const seed = wholeNumber(args.option('seed'), LARGEST_SEED);
    const out = args.option('out');
    if (out === undefined || items === null || links === null || seed === null)
      return wrongUsage('Say --items, --links and --seed, each a whole number from 0, and --out FILE.');
    return writePlan(out, generatePlan({ items, links, seed }), ports);
  },
};

function wholeNumber(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^\d{1,10}$/u.test(text)) return null;
  return Number(text) <= most ? Number(text) : null;
}

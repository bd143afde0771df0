import { templates } from '#shared/templates';
import { type CliCommand, DONE } from '../command';

export const listTemplates: CliCommand = {
  name: 'templates',
  usage: '',
  summary: 'Lists the templates that a plan can start from.',
  words: 0,
  options: [],
  switches: [],
  run: async (_args, ports) => {
    const all = Object.values(templates);
    const width = Math.max(...all.map(({ id }) => id.length));
    for (const { id, name, description } of all) ports.out(`${id.padEnd(width)}  ${name}: ${description}`);
    return DONE;
  },
};

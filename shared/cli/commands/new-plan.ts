import { isTemplateId, planFrom, templateIds, templates } from '#shared/templates';
import { type CliCommand, wrongUsage } from '../command';
import { writePlan } from '../write-plan';

export const newPlan: CliCommand = {
  name: 'new',
  usage: '--template ID --out FILE [--title TITLE] [--organisation NAME] [--force]',
  summary: 'Makes a plan from a template. A file that is there is replaced only with --force.',
  words: 0,
  options: ['template', 'out', 'title', 'organisation'],
  switches: ['force'],
  run: async (args, ports) => {
    const id = args.option('template');
    const out = args.option('out');
    if (id === undefined || out === undefined) return wrongUsage('Say --template ID and --out FILE.');
    if (!isTemplateId(id)) return wrongUsage(`There is no template “${id}”. There are: ${templateIds.join(', ')}.`);
    const title = args.option('title');
    const organisation = args.option('organisation');
    if ((title?.length ?? 0) > 500 || (organisation?.length ?? 0) > 500)
      return wrongUsage('A title and a name have at most 500 characters.');
    const details = { ...(title !== undefined && { title }), ...(organisation !== undefined && { organisation }) };
    return writePlan(out, await planFrom(templates[id], ports, details), ports, { replace: args.has('force') });
  },
};

import { findingsOf } from '#shared/checks';
import { atFault, type CliCommand, DONE } from '../command';
import { readPlan } from '../read-plan';

export const check: CliCommand = {
  name: 'check',
  usage: 'FILE',
  summary: 'Lists what opening the plan would put right, and what the plan lacks.',
  words: 1,
  options: [],
  switches: [],
  run: async ({ words: [path = ''] }, ports) => {
    const opened = await readPlan(path, ports);
    if (!opened.ok) return atFault(opened.error.message);
    const { plan, repairs } = opened.value;
    const findings = findingsOf(plan);
    for (const repair of repairs) ports.out(`Put right: ${repair}`);
    for (const finding of findings) {
      const codes = finding.items.flatMap((id) => plan.items.get(id)?.code ?? []);
      ports.out(`Finding: ${finding.title}${codes.length === 0 ? '' : ` (${codes.join(', ')})`}`);
    }
    if (repairs.length + findings.length === 0) ports.out('The file is in order, and there is nothing to find.');
    return DONE;
  },
};

import { usePlan } from '#renderer/session';
import { TextField } from '#renderer/ui';
import { commit } from '../commit';
import { Section } from '../Section';

/** What stands at the head of the plan on a page. */
export function StatementFields() {
  const { purpose = '', values = '', carryMost = '' } = usePlan((plan) => plan.header);
  return (
    <Section title="At the head of the page">
      <TextField
        label="Mission"
        value={purpose}
        placeholder="What the trust is for"
        commit={(text) => commit('editPlan', { purpose: text }, text)}
      />
      <TextField
        label="Values"
        value={values}
        placeholder="What it holds to"
        commit={(text) => commit('editPlan', { values: text }, text)}
      />
      <TextField
        label="Who carries the most"
        value={carryMost}
        placeholder="The children by whom the plan is measured"
        commit={(text) => commit('editPlan', { carryMost: text }, text)}
      />
    </Section>
  );
}

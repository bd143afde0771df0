import { usePlan } from '#renderer/session';
import { Field, Select, TextArea } from '#renderer/ui';
import { commit, commitOrSay } from '../commit';
import { Section } from '../Section';

const statements = [
  { name: 'purpose', label: 'Mission', placeholder: 'What the trust is for' },
  { name: 'values', label: 'Values', placeholder: 'What it holds to' },
  { name: 'carryMost', label: 'Who carries the most', placeholder: 'The children by whom the plan is measured' },
] as const;

/** As many as there are. */
const ANY = 'any';
const counts = [
  { value: ANY, label: 'As many as there are' },
  ...[2, 3, 4, 5, 6, 7, 8].map((count) => ({ value: String(count), label: String(count) })),
];

/** What stands at the head of the plan on a page, and how many priorities it has room for. */
export function StatementFields() {
  const header = usePlan((plan) => plan.header);
  return (
    <Section title="At the head of the page">
      {statements.map(({ name, label, placeholder }) => (
        <Field key={name} label={label} layout="stack">
          {() => (
            <TextArea
              label={label}
              value={header[name] ?? ''}
              placeholder={placeholder}
              maxLength={1_000}
              commit={(text) => commit('editPlan', { [name]: text }, text)}
            />
          )}
        </Field>
      ))}
      <Select
        label="Priorities in each area"
        value={header.perArea === undefined ? ANY : String(header.perArea)}
        options={counts}
        onChange={(count) => void commitOrSay('editPlan', { perArea: count === ANY ? null : Number(count) })}
      />
    </Section>
  );
}

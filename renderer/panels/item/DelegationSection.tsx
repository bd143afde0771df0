import { governanceView, usePlan, useView } from '#renderer/session';
import { Button, Select } from '#renderer/ui';
import { chosenModel, groupNames, partWords, STAYS_WITH_BOARD, schemeOf } from '#shared/governance';
import { shownTitle } from '#shared/lenses';
import type { DecisionGroup, DelegatedPart, ItemId } from '#shared/plan';
import { decisionGroups, delegatedParts, standingIn } from '#shared/plan';
import { commitOrSay } from '../commit';
import { NONE } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';
import { ModelChoice } from './ModelChoice';
import { PartyPicker } from './PartyPicker';

const groupOptions = decisionGroups.map((group) => ({ value: group, label: groupNames[group] }));
const partOptions: readonly { readonly value: DelegatedPart | typeof NONE; readonly label: string }[] = [
  ...delegatedParts.map((part) => ({ value: part, label: `${partWords[part].name}: ${partWords[part].means}` })),
  { value: NONE, label: 'Does nothing in it' },
];

const shown = { fields: ['id', 'kind'], facets: ['delegation'] } as const;

/** Which group a decision belongs to, and who does what in it in the model that is looked at. */
export const DelegationSection = drawnFrom(shown, function DelegationSection({ item }) {
  const plan = usePlan((whole) => whole);
  const chosen = useView((view) => governanceView(view).model);
  const model = chosenModel(plan, chosen);
  const { delegation } = item.facets;
  if (!delegation && item.kind !== 'decision') return null;
  const place = (next: typeof delegation | null) =>
    commitOrSay('placeItems', { placements: [{ id: item.id, placing: { facets: { delegation: next ?? null } } }] });
  const parts = delegation?.parts.filter((part) => part.model === model?.id) ?? [];
  const models = plan.header.models ?? [];
  const row = model && schemeOf(plan, model.id).rows.find(({ decision }) => decision.id === item.id);

  function set(party: ItemId, does: DelegatedPart | null): void {
    if (model) commitOrSay('setDelegation', { cells: [{ decision: item.id, model: model.id, party, does }] });
  }

  return (
    <Section
      title="Delegation"
      aside={
        delegation && (
          <Button look="plain" size="small" onClick={() => place(null)}>
            Take out of the scheme
          </Button>
        )
      }
    >
      <Select<DecisionGroup>
        label="Belongs to"
        value={delegation?.group ?? null}
        placeholder="Not said yet"
        options={groupOptions}
        onChange={(group) => place({ parts: [], ...delegation, group })}
      />
      {delegation && model ? (
        <>
          <ModelChoice models={models} value={model.id} />
          {parts.map(({ party, does }) => (
            <PartField
              key={party}
              party={party}
              isOutside={!isIn(plan.items.get(party), model.id)}
              does={does}
              onChange={(next) => set(party, next)}
            />
          ))}
          <PartyPicker
            key={parts.length}
            label="Add a part"
            item={item.id}
            party={null}
            onChange={(party) =>
              party && set(party, parts.some(({ does }) => does === 'decides') ? 'consulted' : 'decides')
            }
          />
          {row?.staysWithBoard ? (
            <p className={panel.quiet}>{`${STAYS_WITH_BOARD}: nobody has been given it in this model.`}</p>
          ) : null}
        </>
      ) : null}
    </Section>
  );
});

function isIn(item: Parameters<typeof standingIn>[0] | undefined, model: Parameters<typeof standingIn>[1]): boolean {
  return item !== undefined && standingIn(item, model) !== undefined;
}

type PartFieldProps = {
  readonly party: ItemId;
  readonly isOutside: boolean;
  readonly does: DelegatedPart;
  readonly onChange: (does: DelegatedPart | null) => void;
};

function PartField({ party, isOutside, does, onChange }: PartFieldProps) {
  const name = usePlan((plan) => shownTitle(plan.items.get(party)?.title ?? ''));
  return (
    <Select
      label={isOutside ? `${name} (not in this model)` : name}
      value={does}
      options={partOptions}
      onChange={(next) => onChange(next === NONE ? null : next)}
    />
  );
}

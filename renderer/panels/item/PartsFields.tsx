import { usePlan } from '#renderer/session';
import { Select } from '#renderer/ui';
import { raciWords } from '#shared/enablement';
import { shownTitle } from '#shared/lenses';
import type { EnablementFacet, ItemId, RaciCode } from '#shared/plan';
import { raciCodes } from '#shared/plan';
import { commitOrSay } from '../commit';
import { NONE } from '../options';
import { PartyPicker } from './PartyPicker';

type Parts = EnablementFacet['raci'];

const codeOptions: readonly { readonly value: RaciCode | typeof NONE; readonly label: string }[] = [
  ...raciCodes.map((code) => ({ value: code, label: `${raciWords[code].name}: ${raciWords[code].means}` })),
  { value: NONE, label: 'Takes no part' },
];

type PartsFieldsProps = { readonly item: ItemId; readonly parts: Parts };

/** Who takes which part in it; whoever is added does it, until it is said otherwise. */
export function PartsFields({ item, parts }: PartsFieldsProps) {
  function set(party: ItemId, code: RaciCode | null): void {
    commitOrSay('setRaci', { cells: [{ item, party, code }] });
  }
  const nobodyAnswers = !parts.some(({ code }) => code === 'A');
  return (
    <>
      {parts.map(({ party, code }) => (
        <PartField key={party} party={party} code={code} onChange={(next) => set(party, next)} />
      ))}
      <PartyPicker
        key={parts.length}
        label="Add a part"
        item={item}
        party={null}
        onChange={(party) => party && set(party, parts.length > 0 && nobodyAnswers ? 'A' : 'R')}
      />
    </>
  );
}

type PartFieldProps = {
  readonly party: ItemId;
  readonly code: RaciCode;
  readonly onChange: (code: RaciCode | null) => void;
};

function PartField({ party, code, onChange }: PartFieldProps) {
  const name = usePlan((plan) => shownTitle(plan.items.get(party)?.title ?? ''));
  return (
    <Select
      label={name}
      value={code}
      options={codeOptions}
      onChange={(next) => onChange(next === NONE ? null : next)}
    />
  );
}

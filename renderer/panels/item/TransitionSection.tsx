import { canvasControls, planStore, usePlan, useView } from '#renderer/session';
import { Button, Field, Select, TextField, ToggleChip } from '#renderer/ui';
import type { Result } from '#shared/base';
import { GATES } from '#shared/calendar';
import { lenses } from '#shared/lenses';
import {
  aroundIn,
  childrenNames,
  crossingNames,
  formatAround,
  gateName,
  onJourneyToo,
  parseAround,
  placingAt,
  sideNames,
  suggestedFor,
  usualLength,
} from '#shared/lenses/transitions';
import type { Placing, TransitionFacet } from '#shared/plan';
import { crossings, handedOver, sides } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';
import { PartyPicker } from './PartyPicker';

const gateOptions = GATES.map((gate) => ({ value: gate.id, label: gateName(gate) }));
const sideOptions = sides.map((side) => ({ value: side, label: sideNames[side] }));

const shown = { fields: ['id', 'kind', 'flags', 'status'], facets: ['journey', 'transition'] } as const;

/** At which gate it stands, when and on whose side; what crosses for whom, from whom and to whom. */
export const TransitionSection = drawnFrom(shown, function TransitionSection({ item }) {
  const pattern = usePlan((plan) => plan.header.halfTermPattern);
  const canvasShown = useView((view) => view.surface === 'canvas' && view.lens === 'transitions');
  const { transition } = item.facets;
  if (!transition && !lenses.transitions.takes(item)) return null;

  const placeAt = (placing: Placing) => commitOrSay('placeItems', { placements: [{ id: item.id, placing }] });
  const place = (facet: TransitionFacet | null) => placeAt({ facets: { transition: facet } });

  /** At the gate that its weeks come to; else where a new card would go on screen; else at the first gate. */
  function put(): void {
    const plan = planStore.getState().open?.plan;
    const suggested = suggestedFor(item)?.placing.facets?.transition;
    const onCanvas = canvasShown ? canvasControls()?.place : undefined;
    if (suggested) place(suggested);
    else if (onCanvas) onCanvas(item.id);
    else if (plan)
      placeAt(onJourneyToo(plan, item.facets, placingAt(item, 'into-n', 'sending', aroundIn('at', usualLength.at))));
  }

  if (!transition) {
    return (
      <Section
        title="Transition"
        aside={
          <Button look="plain" size="small" onClick={put}>
            Put to a gate
          </Button>
        }
      >
        <p className={panel.quiet}>It is at no gate. Put it to one to say what crosses, from whom and to whom.</p>
      </Section>
    );
  }

  function setWeeks(text: string): Result<string> {
    if (!transition) return { ok: true, value: text };
    const around = parseAround(text, transition.gate, pattern);
    if (!around.ok) return around;
    const facet = { ...transition, ...around.value };
    const placements = [{ id: item.id, placing: { facets: { transition: facet } } }];
    return commit('placeItems', { placements }, formatAround(facet));
  }

  return (
    <Section
      title="Transition"
      aside={
        <Button look="plain" size="small" onClick={() => place(null)}>
          Take off the gate
        </Button>
      }
    >
      <Select
        label="Gate"
        value={transition.gate}
        options={gateOptions}
        onChange={(gate) => place({ ...transition, gate })}
      />
      <Select
        label="Side"
        value={transition.side}
        options={sideOptions}
        onChange={(side) => place({ ...transition, side })}
      />
      <TextField
        label="Around it"
        value={formatAround(transition)}
        placeholder="6 weeks before to 2 weeks after"
        takesEffect="when-left"
        commit={setWeeks}
      />
      <Chips
        label="Crosses"
        names={crossingNames}
        all={crossings}
        chosen={transition.crosses}
        onChange={(crosses) => place({ ...transition, crosses })}
      />
      <Chips
        label="Children"
        names={childrenNames}
        all={handedOver}
        chosen={transition.children}
        onChange={(children) => place({ ...transition, children })}
      />
      <PartyPicker
        label="From"
        item={item.id}
        party={transition.from}
        onChange={(from) => place({ ...transition, from })}
      />
      <PartyPicker label="To" item={item.id} party={transition.to} onChange={(to) => place({ ...transition, to })} />
    </Section>
  );
});

type ChipsProps<Value extends string> = {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly all: readonly Value[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
};

/** Any of a few; what is chosen stands in the order of all. */
function Chips<Value extends string>({ label, names, all, chosen, onChange }: ChipsProps<Value>) {
  const toggled = (value: Value) => all.filter((one) => chosen.includes(one) !== (one === value));
  return (
    <Field label={label}>
      {() => (
        <div className={panel.chips}>
          {all.map((value) => (
            <ToggleChip
              key={value}
              label={names[value]}
              pressed={chosen.includes(value)}
              onToggle={() => onChange(toggled(value))}
            />
          ))}
        </div>
      )}
    </Field>
  );
}

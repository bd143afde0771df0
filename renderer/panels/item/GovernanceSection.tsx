import { governanceView, usePlan, useView } from '#renderer/session';
import { Button, Select, TextField } from '#renderer/ui';
import { fail } from '#shared/base';
import { bodiesOf, chosenModel, tierNames } from '#shared/governance';
import { kindOf } from '#shared/kinds';
import { canAnswerTo, lastUnder, placingAt, standingAt } from '#shared/lenses/governance';
import type { GovernanceTier, ItemId, Standing } from '#shared/plan';
import { governanceLimits, governanceTiers, outOfModels, standingIn } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { NONE } from '../options';
import { Section } from '../Section';
import { DutyFields } from './DutyFields';
import { drawnFrom } from './drawn-from';
import { ModelChoice } from './ModelChoice';

const TOP = 'top';

const tierOptions: readonly { readonly value: GovernanceTier | typeof NONE; readonly label: string }[] = [
  { value: NONE, label: 'Not said yet' },
  ...governanceTiers.map((tier) => ({ value: tier, label: tierNames[tier] })),
];

const shown = { fields: ['id', 'kind', 'title'], facets: ['governance'] } as const;

/** What a body is in the model that is looked at: whom it answers to, how often it meets, and what it is there for. */
export const GovernanceSection = drawnFrom(shown, function GovernanceSection({ item }) {
  const plan = usePlan((whole) => whole);
  const chosen = useView((view) => governanceView(view).model);
  const model = chosenModel(plan, chosen);
  const { governance } = item.facets;
  if (!model || (!governance && !kindOf(item).canOwn)) return null;
  const models = plan.header.models ?? [];
  const standing = standingIn(item, model.id);
  const bodies = bodiesOf(plan, model.id);
  const leader = standing?.accountableTo;
  const leaders = [...bodies.values()].filter((body) => canAnswerTo(plan, model.id, item.id, body.item.id));

  const put = (next: Standing, gesture?: string) => ({
    placements: [{ id: item.id, placing: placingAt(item, next) }],
    ...(gesture !== undefined && { gesture: `${gesture}:${item.id}` }),
  });
  function answerTo(next: ItemId | typeof TOP | typeof NONE): void {
    if (!model || (next === NONE && !governance)) return;
    if (next === NONE && governance)
      commitOrSay('placeItems', {
        placements: [
          { id: item.id, placing: { facets: { governance: outOfModels(governance, (id) => id === model.id) } } },
        ],
      });
    else if (next !== NONE)
      commitOrSay(
        'placeItems',
        put(standingAt(item, model.id, lastUnder(bodies, next === TOP ? null : next, item.id))),
      );
  }

  return (
    <Section
      title="Governance"
      aside={
        standing && (
          <Button look="plain" size="small" onClick={() => answerTo(NONE)}>
            Take out of the model
          </Button>
        )
      }
    >
      <ModelChoice models={models} value={model.id} />
      <Select<ItemId | typeof TOP | typeof NONE>
        label="Answers to"
        value={standing ? (leader && bodies.has(leader) ? leader : TOP) : NONE}
        options={[
          ...(standing ? [] : [{ value: NONE, label: 'It is not in this model' } as const]),
          { value: TOP, label: 'Nobody: it stands at the top' },
          ...leaders.map((body) => ({ value: body.item.id, label: body.item.title.trim() || body.item.code })),
        ]}
        onChange={answerTo}
      />
      {standing ? (
        <>
          <Select
            label="It is"
            value={standing.tier ?? NONE}
            options={tierOptions}
            onChange={(tier) => commitOrSay('placeItems', put(withTier(standing, tier === NONE ? undefined : tier)))}
          />
          <TextField
            label="Meetings a year"
            value={standing.meetings === undefined ? '' : String(standing.meetings)}
            placeholder="6"
            inputMode="numeric"
            takesEffect="when-left"
            commit={(text) => {
              const meetings = text.trim() === '' ? undefined : Number(text);
              if (meetings !== undefined && !(meetings >= 0 && meetings <= governanceLimits.meetings))
                return fail('meetings-unread', 'Write how many times it meets in a year, from 0 to 60.');
              return commit('placeItems', put(withMeetings(standing, meetings)), text.trim());
            }}
          />
          <DutyFields
            duties={standing.duties}
            place={(duties, gesture) => put({ ...standing, duties: [...duties] }, gesture)}
          />
        </>
      ) : null}
    </Section>
  );
});

function withTier({ tier: _before, ...rest }: Standing, tier: GovernanceTier | undefined): Standing {
  return tier ? { ...rest, tier } : rest;
}

function withMeetings({ meetings: _before, ...rest }: Standing, meetings: number | undefined): Standing {
  return meetings === undefined ? rest : { ...rest, meetings: Math.round(meetings) };
}

import { usePlan } from '#renderer/session';
import { Select, TextField } from '#renderer/ui';
import type { Item, JourneyFacet, LaneId } from '#shared/plan';
import { journeyOfWhen, readWhen, whenInWords } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { laneOptions } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { common } from './in-common';

type Placed = { readonly id: Item['id']; readonly journey: JourneyFacet };

/** When and in which lane, of those that have a place on the journey: what they share, and what they are all given. */
export function JourneyOfMany({ items }: { readonly items: readonly Item[] }) {
  const header = usePlan((plan) => plan.header);
  const placed = items.flatMap(({ id, facets: { journey } }): readonly Placed[] => (journey ? [{ id, journey }] : []));
  if (placed.length === 0) return null;
  const weeks = common(placed, ({ journey }) => whenInWords(journey, header.halfTermPattern));

  function placements(journeyOf: (journey: JourneyFacet) => JourneyFacet) {
    return placed.map(({ id, journey }) => ({ id, placing: { facets: { journey: journeyOf(journey) } } }));
  }

  function setWeeks(text: string) {
    const after: ReturnType<typeof placements>[number][] = [];
    for (const { id, journey } of placed) {
      // “Until Year 6” leaves each its own beginning.
      const when = readWhen(header, text, journey);
      if (!when.ok) return when;
      after.push({ id, placing: { facets: { journey: journeyOfWhen(when.value, journey.lane, journey) } } });
    }
    const [first] = after;
    const shown = first ? whenInWords(first.placing.facets.journey, header.halfTermPattern) : text;
    return commit('placeItems', { placements: after }, shown);
  }

  return (
    <Section title="Journey">
      <TextField
        // A text that was typed for others is not theirs.
        key={placed.map(({ id }) => id).join()}
        label="Weeks"
        value={weeks ?? ''}
        placeholder="Several"
        takesEffect="when-left"
        commit={setWeeks}
      />
      <Select<LaneId>
        label="Lane"
        value={common(placed, ({ journey }) => journey.lane)}
        options={laneOptions(header)}
        placeholder="Several"
        onChange={(lane) => commitOrSay('placeItems', { placements: placements((journey) => ({ ...journey, lane })) })}
      />
      {placed.length === items.length ? null : (
        <p className={panel.quiet}>
          {placed.length === 1 ? 'One of them is' : `${String(placed.length)} of them are`} on the journey.
        </p>
      )}
    </Section>
  );
}

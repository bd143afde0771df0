import { report } from '#renderer/actions';
import { canvasControls, usePlan, useView } from '#renderer/session';
import { Button, Field, Select, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { WEEKS_PER_YEAR } from '#shared/calendar';
import { lenses } from '#shared/lenses';
import type { JourneyFacet } from '#shared/plan';
import { journeyOfWhen, readWhen, whenInWords } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { laneOptions } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';
import styles from './JourneySection.module.css';
import { lengthInWords } from './journey-words';
import { RepeatFields } from './RepeatFields';

const NO_LANE = fail('no-lane', 'Add a lane to the plan first.');

const shown = { fields: ['id', 'kind'], facets: ['journey', 'transition'] } as const;

/** When on the 570 weeks it happens, and in which lane. */
export const JourneySection = drawnFrom(shown, function JourneySection({ item }) {
  const header = usePlan((plan) => plan.header);
  const canvasShown = useView((view) => view.surface === 'canvas' && view.lens === 'journey');
  const { journey, transition } = item.facets;
  const lane = journey?.lane ?? header.lanes[0]?.id;
  if (!lenses.journey.takes(item)) return null;

  function setWeeks(text: string): Result<string> {
    const when = readWhen(header, text, journey);
    if (!when.ok) return when;
    if (lane === undefined) return NO_LANE;
    const facet = journeyOfWhen(when.value, lane, journey);
    const placements = [{ id: item.id, placing: { facets: { journey: facet } } }];
    return commit('placeItems', { placements }, whenInWords(facet, header.halfTermPattern, transition));
  }

  /** Where a new card would go on screen; without the journey on screen, the first week. The Weeks field moves it from there. */
  function put(): void {
    const place = canvasShown ? canvasControls()?.place : undefined;
    if (place) {
      place(item.id);
      return;
    }
    if (lane === undefined) {
      report(NO_LANE);
      return;
    }
    const facet: JourneyFacet = { fromWeek: 1, toWeek: WEEKS_PER_YEAR, lane };
    commitOrSay('placeItems', { placements: [{ id: item.id, placing: { facets: { journey: facet } } }] });
  }

  return (
    <Section
      title="Journey"
      aside={
        journey ? (
          <Button
            look="plain"
            size="small"
            onClick={() =>
              commitOrSay('placeItems', { placements: [{ id: item.id, placing: { facets: { journey: null } } }] })
            }
          >
            Take off the journey
          </Button>
        ) : (
          <Button look="plain" size="small" onClick={put}>
            Put on the journey
          </Button>
        )
      }
    >
      <TextField
        label="Weeks"
        value={journey ? whenInWords(journey, header.halfTermPattern, transition) : ''}
        placeholder="Y4 w20 – Y9 w38"
        {...(!journey && {
          hint: 'Type weeks, years or a phase: “Y7 w1 – w12”, “Y4–Y9”, “KS3”, “Y7 autumn”, “every year in Summer 2”.',
        })}
        takesEffect="when-left"
        commit={setWeeks}
      />
      {journey ? (
        <>
          <Field label="Length">
            {(ids) => (
              <output {...ids} className={styles.length}>
                {lengthInWords(journey.fromWeek, journey.toWeek, header)}
              </output>
            )}
          </Field>
          <RepeatFields item={item} journey={journey} />
          <Select
            label="Lane"
            value={journey.lane}
            options={laneOptions(header)}
            onChange={(next) =>
              commitOrSay('placeItems', {
                placements: [{ id: item.id, placing: { facets: { journey: { ...journey, lane: next } } } }],
              })
            }
          />
        </>
      ) : (
        <p className={panel.quiet}>It waits in the tray of the journey.</p>
      )}
    </Section>
  );
});

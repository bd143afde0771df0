import { Button, Field, Select, TextArea, TextField } from '#renderer/ui';
import type { Column } from '#shared/enablement';
import {
  bandNames,
  columnsOf,
  columnWords,
  facetAt,
  facetWaiting,
  formatDays,
  parseDays,
  spotOf,
} from '#shared/enablement';
import type { Band, EnablementFacet } from '#shared/plan';
import { bands } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';
import { PartsFields } from './PartsFields';

const bandOptions = bands.map((band) => ({ value: band, label: bandNames[band] }));

/** What a band is divided by. */
const dividedBy: Readonly<Record<Band, string>> = { leadership: 'Domain', team: 'Function', school: 'It is' };

type Asked = 'benefits' | 'friction' | 'expertise' | 'resource';

const labels: Readonly<Record<Asked, string>> = {
  benefits: 'Schools served',
  friction: 'Friction reduced',
  expertise: 'Expertise used',
  resource: 'Resource moved',
};

const shown = { fields: ['id', 'kind'], facets: ['enablement'] } as const;

/** Who holds a responsibility, what kind of work it is, who takes which part in it, and what it takes of people's days. */
export const EnablementSection = drawnFrom(shown, function EnablementSection({ item }) {
  const { enablement } = item.facets;
  if (!enablement && item.kind !== 'responsibility') return null;
  const facet: EnablementFacet = enablement ?? { raci: [] };
  const placement = (next: EnablementFacet | null) => ({ id: item.id, placing: { facets: { enablement: next } } });
  const place = (next: EnablementFacet | null) => commitOrSay('placeItems', { placements: [placement(next)] });

  const spot = spotOf(enablement);

  function hold(band: Band): void {
    const waiting: EnablementFacet = { ...facet, band };
    place(spotOf(waiting) ? waiting : facetAt(facet, { band, column: columnsOf[band][0] as Column }));
  }

  return (
    <Section
      title="Enablement"
      aside={
        spot &&
        enablement && (
          <Button look="plain" size="small" onClick={() => place(facetWaiting(enablement))}>
            Take off its band
          </Button>
        )
      }
    >
      <Select
        label="Held by"
        value={enablement?.band ?? null}
        placeholder="Not said yet"
        options={bandOptions}
        onChange={hold}
      />
      {enablement?.band ? (
        <Select<Column>
          label={dividedBy[enablement.band]}
          value={spot?.column ?? null}
          placeholder="Not said yet"
          options={columnsOf[enablement.band].map((column) => ({ value: column, label: columnWords[column].name }))}
          onChange={(column) => enablement.band && place(facetAt(enablement, { band: enablement.band, column }))}
        />
      ) : null}
      <PartsFields item={item.id} parts={facet.raci} />
      <TextField
        label="Days a term"
        value={formatDays(facet.daysPerTerm)}
        placeholder="24, or 10, 0, 6"
        takesEffect="when-left"
        commit={(text) => {
          const days = parseDays(text);
          if (!days.ok) return days;
          const next = withSaid(facet, 'daysPerTerm', days.value);
          return commit('placeItems', { placements: [placement(next)] }, formatDays(days.value));
        }}
      />
      {enablement ? (
        (Object.keys(labels) as readonly Asked[]).map((name) => (
          <Field key={name} label={labels[name]}>
            {() => (
              <TextArea
                label={labels[name]}
                value={facet[name] ?? ''}
                maxLength={2_000}
                commit={(text) =>
                  commit(
                    'placeItems',
                    {
                      placements: [placement(withSaid(facet, name, text === '' ? undefined : text))],
                      gesture: `${name}:${item.id}`,
                    },
                    text,
                  )
                }
              />
            )}
          </Field>
        ))
      ) : (
        <p className={panel.quiet}>Say who holds it, and it has a place in Enablement.</p>
      )}
    </Section>
  );
});

/** The facet with something said of it; what is empty is not said at all. */
function withSaid<Name extends Asked | 'daysPerTerm'>(
  facet: EnablementFacet,
  name: Name,
  value: EnablementFacet[Name] | undefined,
): EnablementFacet {
  const { [name]: _unsaid, ...rest } = facet;
  return (value === undefined ? rest : { ...rest, [name]: value }) as EnablementFacet;
}

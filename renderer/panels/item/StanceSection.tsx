import { canvasControls, usePlan, useView } from '#renderer/session';
import type { Option } from '#renderer/ui';
import { Button, Field, Select, TextArea } from '#renderer/ui';
import { lenses } from '#shared/lenses';
import type { Sectors } from '#shared/lenses/rings';
import { natureNames, placingIn, ringNames, sectorsIn } from '#shared/lenses/rings';
import type { Nature, Ring, StanceFacet } from '#shared/plan';
import { natures, rings } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { DuePicker } from '../DuePicker';
import { NONE } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';

const ringOptions = rings.map((ring) => ({ value: ring, label: ringNames[ring] }));
const natureOptions = [
  { value: NONE, label: 'Not said yet' },
  ...natures.map((nature) => ({ value: nature, label: natureNames[nature] })),
] as const;

/** What is asked of something in a ring, in the order in which it is asked. */
type Asked = 'hypothesis' | 'pilotedAt' | 'promoteIf' | 'adaptIf' | 'stopIf' | 'evidence' | 'leftToSchools';

const labels: Readonly<Record<Asked, string>> = {
  hypothesis: 'Hypothesis',
  pilotedAt: 'Piloted at',
  promoteIf: 'Promote if',
  adaptIf: 'Adapt if',
  stopIf: 'Stop if',
  evidence: 'Evidence',
  leftToSchools: 'Left to schools',
};

const ofTrials: readonly Asked[] = ['hypothesis', 'pilotedAt', 'promoteIf', 'adaptIf', 'stopIf', 'evidence'];
const ofCore: readonly Asked[] = ['evidence', 'leftToSchools'];

const asked: Readonly<Record<Ring, readonly Asked[]>> = {
  core: ofCore,
  platform: ofCore,
  trial: ofTrials,
  idea: ofTrials,
};

const shown = { fields: ['id', 'kind', 'tags'], facets: ['stance', 'area', 'enablement'] } as const;

/** In which ring and sector it lies; what a trial is to show and when it is looked at; what is left to schools. */
export const StanceSection = drawnFrom(shown, function StanceSection({ item }) {
  const header = usePlan((plan) => plan.header);
  const sectors = sectorsIn({ header });
  const canvasShown = useView((view) => view.surface === 'canvas' && view.lens === 'rings');
  const { stance } = item.facets;
  const sector = sectors.of(item);
  if (!stance && !lenses.rings.takes(item)) return null;
  const place = (facet: StanceFacet | null) =>
    commitOrSay('placeItems', { placements: [{ id: item.id, placing: { facets: { stance: facet } } }] });

  /** With its sector known, among the ideas of that; else where a new card would go on screen. */
  function put(): void {
    const onCanvas = canvasShown && sector === null ? canvasControls()?.place : undefined;
    const home = sector ?? sectors.list[0]?.id;
    if (onCanvas) onCanvas(item.id);
    else if (home !== undefined)
      commitOrSay('placeItems', { placements: [{ id: item.id, placing: placingIn(sectors, item, 'idea', home) }] });
  }

  if (!stance) {
    return (
      <Section
        title="Core and edge"
        aside={
          <Button look="plain" size="small" onClick={put}>
            Put in a ring
          </Button>
        }
      >
        <p className={panel.quiet}>It is in no ring. Put it in one to say how settled it is.</p>
      </Section>
    );
  }

  const also = [...asked[stance.ring], ...keysOf(stance).filter((name) => !asked[stance.ring].includes(name))];
  return (
    <Section
      title="Core and edge"
      aside={
        <Button look="plain" size="small" onClick={() => place(null)}>
          Take off the rings
        </Button>
      }
    >
      <Select label="Ring" value={stance.ring} options={ringOptions} onChange={(ring) => place({ ...stance, ring })} />
      {sector !== null && (header.sectors ?? 'areas') === 'areas' ? null : (
        <Select
          label="Sector"
          value={sector ?? UNSAID}
          options={sectorOptions(sectors, sector)}
          onChange={(next) =>
            next === UNSAID ||
            commitOrSay('placeItems', {
              placements: [{ id: item.id, placing: placingIn(sectors, item, stance.ring, next) }],
            })
          }
        />
      )}
      <Select<Nature | typeof NONE>
        label="It is"
        value={stance.nature ?? NONE}
        options={natureOptions}
        onChange={(nature) => place(withSaid(stance, 'nature', nature))}
      />
      {also.map((name) => (
        <Field key={name} label={labels[name]}>
          {() => (
            <TextArea
              label={labels[name]}
              value={stance[name] ?? ''}
              maxLength={2_000}
              commit={(text) =>
                commit(
                  'placeItems',
                  {
                    placements: [{ id: item.id, placing: { facets: { stance: withSaid(stance, name, text) } } }],
                    gesture: `${name}:${item.id}`,
                  },
                  text,
                )
              }
            />
          )}
        </Field>
      ))}
      {stance.ring === 'trial' || stance.ring === 'idea' || stance.review ? (
        <DuePicker
          label="Review"
          due={stance.review ?? null}
          onChange={(review) => place(withSaid(stance, 'review', review ?? NONE))}
        />
      ) : null}
    </Section>
  );
});

/** No sector is called like this, which has more signs than a tag may have. */
const UNSAID = '-'.repeat(101);

function sectorOptions({ list }: Sectors, chosen: string | null): readonly Option<string>[] {
  const all = list.map(({ id, name, tone }) => ({
    value: id,
    label: name,
    ...(tone !== undefined && { tone: `area-${tone}` }),
  }));
  return chosen === null ? [{ value: UNSAID, label: 'Not said yet' }, ...all] : all;
}

/** What has been said of it already, in whichever ring that was asked. */
function keysOf(stance: StanceFacet): readonly Asked[] {
  return (Object.keys(labels) as readonly Asked[]).filter((name) => (stance[name] ?? '') !== '');
}

/** The stance with something said of it; what is empty is not said at all. */
function withSaid<Name extends keyof StanceFacet>(
  stance: StanceFacet,
  name: Name,
  value: StanceFacet[Name] | typeof NONE,
): StanceFacet {
  if (value !== NONE) return { ...stance, [name]: value };
  const { [name]: _unsaid, ...rest } = stance;
  return rest as StanceFacet;
}

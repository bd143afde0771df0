import { Button, Field, Select, TextArea } from '#renderer/ui';
import { lenses } from '#shared/lenses';
import { civicWords, inRing, levelWords } from '#shared/lenses/operating';
import type { CivicRing, OperatingFacet, OperatingLevel, Placing } from '#shared/plan';
import { civicRings, operatingLevels } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { NONE } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';

const levels = operatingLevels.map((level) => ({
  value: level,
  label: `${levelWords[level].name}: ${levelWords[level].meaning}`,
}));
const rings = civicRings.map((ring) => ({
  value: ring,
  label: `${civicWords[ring].name}: ${civicWords[ring].meaning}`,
}));

const NOT_SAID = { value: NONE, label: 'Not said yet' } as const;
const values = [
  NOT_SAID,
  ...['1 – little', '2', '3', '4', '5 – very much'].map((label, n) => ({ value: String(n + 1), label })),
];

const texts = { why: 'Why', agency: 'What schools keep' } as const;

const shown = { fields: ['id', 'kind'], facets: ['operating', 'civic'] } as const;

/** How a function is run now and next, why, what schools keep, and what it is worth to whom; or a ring of civic work. */
export const OperatingSection = drawnFrom(shown, function OperatingSection({ item }) {
  const { operating, civic } = item.facets;
  if (!operating && !civic && !lenses.operating.takes(item)) return null;
  const place = (placing: Placing) => commitOrSay('placeItems', { placements: [{ id: item.id, placing }] });
  const run = (next: OperatingFacet) => place({ facets: { operating: next } });
  const off = (
    <Button look="plain" size="small" onClick={() => place({ facets: { operating: null, civic: null } })}>
      Take off the model
    </Button>
  );
  const ringSelect = (ring: CivicRing | null) => (
    <Select
      label="Civic work"
      value={ring}
      placeholder="It is none"
      options={rings}
      onChange={(next) => place(inRing(item, next))}
    />
  );
  if (!operating) {
    return (
      <Section title="Operating model" {...(civic && { aside: off })}>
        <Select
          label="Run now"
          value={null}
          placeholder="Not said yet"
          options={levels}
          onChange={(now) => place({ facets: { operating: { now }, ...(civic && { civic: null }) } })}
        />
        {ringSelect(civic?.ring ?? null)}
      </Section>
    );
  }
  return (
    <Section title="Operating model" aside={off}>
      <Select label="Run now" value={operating.now} options={levels} onChange={(now) => run({ ...operating, now })} />
      <Select<OperatingLevel | typeof NONE>
        label="Run next"
        value={operating.next ?? NONE}
        options={[NOT_SAID, ...levels]}
        onChange={(next) => run(withSaid(operating, 'next', next))}
      />
      {(['why', 'agency'] as const).map((name) => (
        <Field key={name} label={texts[name]}>
          {() => (
            <TextArea
              label={texts[name]}
              value={operating[name] ?? ''}
              maxLength={2_000}
              commit={(text) =>
                commit(
                  'placeItems',
                  {
                    placements: [{ id: item.id, placing: { facets: { operating: withSaid(operating, name, text) } } }],
                    gesture: `${name}:${item.id}`,
                  },
                  text,
                )
              }
            />
          )}
        </Field>
      ))}
      {(['valueToCentre', 'valueToSchools'] as const).map((name) => (
        <Select
          key={name}
          label={name === 'valueToCentre' ? 'Worth to the centre' : 'Worth to schools'}
          value={operating[name] === undefined ? NONE : String(operating[name])}
          options={values}
          onChange={(value) => run(withSaid(operating, name, value === NONE ? NONE : Number(value)))}
        />
      ))}
      <p className={panel.quiet}>What it is worth to each is asked of each; the gap between them is worth a talk.</p>
    </Section>
  );
});

/** With something said of it; what is empty is not said at all. */
function withSaid<Name extends keyof OperatingFacet>(
  operating: OperatingFacet,
  name: Name,
  value: OperatingFacet[Name] | typeof NONE,
): OperatingFacet {
  if (value !== NONE) return { ...operating, [name]: value };
  const { [name]: _unsaid, ...rest } = operating;
  return rest as OperatingFacet;
}

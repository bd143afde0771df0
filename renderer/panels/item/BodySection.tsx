import { Button, Select, TextField } from '#renderer/ui';
import { bandNames, formatDays, parseDays } from '#shared/enablement';
import { kindOf } from '#shared/kinds';
import type { Band, BodyFacet } from '#shared/plan';
import { bands } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { NONE } from '../options';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';

const bandOptions: readonly { readonly value: Band | typeof NONE; readonly label: string }[] = [
  { value: NONE, label: 'Not said yet' },
  ...bands.map((band) => ({ value: band, label: bandNames[band] })),
];

const shown = { fields: ['id', 'kind'], facets: ['body'] } as const;

/** Where a body or role stands between leadership and schools, and the days that it has in a term. */
export const BodySection = drawnFrom(shown, function BodySection({ item }) {
  const { body } = item.facets;
  if (!body && !kindOf(item).canOwn) return null;
  const placements = (facet: BodyFacet | null) => ({
    placements: [{ id: item.id, placing: { facets: { body: facet } } }],
  });
  const place = (facet: BodyFacet | null) => commitOrSay('placeItems', placements(facet));
  return (
    <Section
      title="Capacity"
      aside={
        body && (
          <Button look="plain" size="small" onClick={() => place(null)}>
            Say nothing
          </Button>
        )
      }
    >
      <Select
        label="Belongs to"
        value={body?.tier ?? NONE}
        options={bandOptions}
        onChange={(tier) => place(tier === NONE ? withoutTier(body ?? {}) : { ...body, tier })}
      />
      <TextField
        label="Days a term"
        value={formatDays(body?.daysPerTerm)}
        placeholder="60, or 60, 55, 65"
        takesEffect="when-left"
        commit={(text) => {
          const days = parseDays(text);
          if (!days.ok) return days;
          const { daysPerTerm: _before, ...rest } = body ?? {};
          const next = days.value === undefined ? rest : { ...rest, daysPerTerm: days.value };
          return commit('placeItems', placements(next), formatDays(days.value));
        }}
      />
    </Section>
  );
});

function withoutTier({ tier: _before, ...rest }: BodyFacet): BodyFacet {
  return rest;
}

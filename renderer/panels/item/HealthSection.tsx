import { usePlan } from '#renderer/session';
import { Button, Select } from '#renderer/ui';
import { checkOf, functionWords } from '#shared/health';
import { lenses } from '#shared/lenses';
import { placingIn } from '#shared/lenses/health';
import type { HealthFacet, StatementId } from '#shared/plan';
import { trustFunctions } from '#shared/plan';
import { commitOrSay } from '../commit';
import { NONE } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';

const functions = trustFunctions.map((name) => ({
  value: name,
  label: `${functionWords[name].number} ${functionWords[name].short}`,
}));

const shown = { fields: ['id', 'kind'], facets: ['health'] } as const;

/** Which function of a strong trust it would move, and which statement of the newest check. */
export const HealthSection = drawnFrom(shown, function HealthSection({ item }) {
  const checks = usePlan((plan) => plan.header.checks);
  const { health } = item.facets;
  // While nobody speaks of a health check, the panel does not either.
  if (!health && (!checks?.length || !lenses.health.takes(item))) return null;
  const place = (facet: HealthFacet | null) =>
    commitOrSay('placeItems', { placements: [{ id: item.id, placing: { facets: { health: facet } } }] });
  if (!health) {
    return (
      <Section title="Health check">
        <Select
          label="It would move"
          value={null}
          placeholder="Nothing said yet"
          options={functions}
          onChange={(name) => place({ function: name })}
        />
      </Section>
    );
  }
  const check = checkOf({ header: { ...(checks && { checks }) } }, null);
  const statements = (check?.statements ?? []).filter((one) => one.function === health.function);
  return (
    <Section
      title="Health check"
      aside={
        <Button look="plain" size="small" onClick={() => place(null)}>
          Take off the check
        </Button>
      }
    >
      <Select
        label="It would move"
        value={health.function}
        options={functions}
        onChange={(name) => place(placingIn(item, name).facets?.health ?? null)}
      />
      {statements.length === 0 ? (
        <p className={panel.quiet}>The newest check asks nothing of this function.</p>
      ) : (
        <Select<StatementId | typeof NONE>
          label="Above all"
          value={statements.some(({ id }) => id === health.statement) ? (health.statement ?? NONE) : NONE}
          options={[
            { value: NONE, label: 'The function as a whole' },
            ...statements.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          onChange={(statement) => place(statement === NONE ? { function: health.function } : { ...health, statement })}
        />
      )}
    </Section>
  );
});

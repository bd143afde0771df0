import { planStore } from '#renderer/session';
import { Button, TextField } from '#renderer/ui';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { lenses } from '#shared/lenses';
import { withCarried } from '#shared/lenses/sketch';
import type { FreeFacet } from '#shared/plan';
import { commit, commitOrSay } from '../commit';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';

/** Where it lies on the sketch; numbers for those who do not use a mouse. */
export const SketchSection = drawnFrom({ fields: ['id', 'kind'], facets: ['free'] }, function SketchSection({ item }) {
  const { free } = item.facets;
  if (!free || !lenses.sketch.takes(item)) return null;
  const place = (facet: FreeFacet | null) => {
    const { open } = planStore.getState();
    const placements = [{ id: item.id, placing: { facets: { free: facet } } }];
    return { placements: open ? withCarried(open.plan, placements) : placements };
  };

  function setNumber(field: 'x' | 'y', text: string): Result<string> {
    const number = Number(text.trim());
    if (!free || text.trim() === '' || !Number.isFinite(number))
      return fail('not-a-number', 'Write a number, such as 240.');
    const rounded = Math.round(number);
    const gesture = `${field}:${item.id}`;
    const done = commit('placeItems', { ...place({ ...free, [field]: rounded }), gesture }, String(rounded));
    return done.ok ? ok(String(rounded)) : done;
  }

  return (
    <Section
      title="Sketch"
      aside={
        <Button look="plain" size="small" onClick={() => commitOrSay('placeItems', place(null))}>
          Take off the sketch
        </Button>
      }
    >
      <TextField
        label="Across"
        inputMode="numeric"
        value={String(Math.round(free.x))}
        commit={(text) => setNumber('x', text)}
      />
      <TextField
        label="Down"
        inputMode="numeric"
        value={String(Math.round(free.y))}
        commit={(text) => setNumber('y', text)}
      />
    </Section>
  );
});

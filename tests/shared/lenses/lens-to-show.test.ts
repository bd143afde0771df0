/** The lens that a plan begins in. */
import { expect, test } from 'vitest';
import { createIdSource, seededRandom } from '#shared/base';
import type { LensId } from '#shared/lenses';
import { lensToShow } from '#shared/lenses';
import { gateItIsAbout } from '#shared/lenses/transitions';
import type { TemplateId } from '#shared/templates';
import { planFrom, templates } from '#shared/templates';

const beginnings: Partial<Record<TemplateId, LensId>> = {
  journey: 'journey',
  entitlement: 'journey',
  'year-6-7': 'transitions',
  'best-start': 'journey',
  attendance: 'journey',
  'towards-2030': 'page',
  'core-and-edge': 'rings',
  'health-check': 'health',
  enablement: 'enablement',
  'operating-model': 'operating',
  blank: 'journey',
  sample: 'journey',
};

test.each(Object.entries(beginnings))('the template %s begins where it has something to show: %s', async (id, lens) => {
  const ports = { newId: createIdSource(seededRandom(1)), now: () => '2026-09-01T09:00:00.000Z' };
  expect(lensToShow(await planFrom(templates[id as TemplateId], ports))).toBe(lens);
});

test('[T12] a plan that is about one gate begins at it; one with handovers at several does not', async () => {
  const ports = { newId: createIdSource(seededRandom(1)), now: () => '2026-09-01T09:00:00.000Z' };
  expect(gateItIsAbout(await planFrom(templates['year-6-7'], ports))).toBe('y6-y7');
  expect(gateItIsAbout(await planFrom(templates.sample, ports))).toBeNull();
  expect(gateItIsAbout(await planFrom(templates.blank, ports))).toBeNull();
});

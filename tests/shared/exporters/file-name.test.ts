import { expect, it } from 'vitest';
import { suggestedFileName } from '#shared/exporters';
import { plainLens } from '#shared/lenses';
import { builtPlan } from '../../plans';

const lens = plainLens('journey');
const view = { lensId: lens.id, lensName: lens.name, project: lens.scene };

function nameOf(title: string, scope: 'plan' | 'lens' = 'plan'): string {
  return suggestedFileName({ scope }, { plan: builtPlan({ header: { title } }), view });
}

it('is the plan’s title, with the lens for a picture of it', () => {
  expect(nameOf('Towards 2030')).toBe('Towards 2030');
  expect(nameOf('Towards 2030', 'lens')).toBe('Towards 2030 – Journey');
});

it('is free of what systems refuse', () => {
  expect(nameOf('Plan: A/B\\C <draft> "v2"?*|\u0000')).toBe('Plan A B C draft v2');
  expect(nameOf('../../etc/passwd')).toBe('etc passwd');
  expect(nameOf('...')).toBe('Plan');
  expect(nameOf('con')).toBe('con plan');
});

it('has at most 80 signs, all of them whole', () => {
  const name = nameOf('👩‍👧'.repeat(100), 'lens');
  expect(Array.from(name).length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/ – Journey$/u);
  expect(() => encodeURIComponent(name)).not.toThrow();
});

import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import { planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

describe('the journey template', async () => {
  const plan = await planFrom(templates.journey, fixedPorts());
  const ofKind = (kind: string) => [...plan.items.values()].filter((item) => item.kind === kind);

  it('starts with twelve entitlements, the eight transitions and a few questions', () => {
    expect(ofKind('entitlement')).toHaveLength(12);
    expect(ofKind('handover')).toHaveLength(8);
    expect(ofKind('question').length).toBeGreaterThanOrEqual(3);
  });

  it('leaves no gate without a handover and no lane empty', () => {
    const found = plainLens('journey')
      .findings(plan)
      .map(({ id }) => id);
    expect(found.filter((id) => id.startsWith('gate-without-handover'))).toEqual([]);
    expect(found).not.toContain('empty-lanes');
    expect(found).not.toContain('empty-years');
  });
});

describe('the blank template', () => {
  it('has six lanes, six areas and no items', async () => {
    const { header, items, links } = await planFrom(templates.blank, fixedPorts());
    expect([header.lanes.length, header.areas.length, items.size, links.size]).toEqual([6, 6, 0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import { templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

describe('the journey template', () => {
  const plan = templates.journey.make(fixedPorts());
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
  it('has six lanes, six areas and no items', () => {
    const { header, items, links } = templates.blank.make(fixedPorts());
    expect([header.lanes.length, header.areas.length, items.size, links.size]).toEqual([6, 6, 0, 0]);
  });
});

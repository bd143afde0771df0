/** The sample trust does what it is for: it uses all that exists, and it has something left to find. */
import { describe, expect, it } from 'vitest';
import { savePlan } from '#shared/file';
import { kindIds, kindOf, linkKindIds } from '#shared/kinds';
import { plainLens, trayOf } from '#shared/lenses';
import { facetSchemas, flags, statuses } from '#shared/plan';
import { overlaps } from '#shared/scene';
import { planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

const plan = await planFrom(templates.sample, fixedPorts());
const items = [...plan.items.values()];
const links = [...plan.links.values()];

describe('the sample trust', () => {
  it('is a trust of nine schools with a plan of some size', () => {
    expect(items.filter(({ kind, tags }) => kind === 'body' && tags.length > 0)).toHaveLength(9);
    expect(items.length).toBeGreaterThanOrEqual(80);
    expect(links.length).toBeGreaterThanOrEqual(45);
  });

  it('uses every kind, link kind, status, flag and facet that exists', () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(kindIds));
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(linkKindIds));
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(statuses));
    expect(new Set(items.flatMap((item) => item.flags))).toEqual(new Set(flags));
    expect(new Set(items.flatMap(({ facets }) => Object.keys(facets)))).toEqual(new Set(Object.keys(facetSchemas)));
    expect(items.some(({ due }) => due && 'date' in due)).toBe(true);
    expect(items.some(({ due }) => due && 'term' in due)).toBe(true);
  });

  it('has four priorities in each of the six areas, in order', () => {
    for (const { id, name } of plan.header.areas) {
      const ranks = items.flatMap(({ kind, facets }) =>
        kind === 'priority' && facets.area?.area === id ? [facets.area.rank] : [],
      );
      expect(
        ranks.toSorted((one, other) => one - other),
        name,
      ).toEqual([1, 2, 3, 4]);
    }
  });

  it('fills every lane and every year of the journey, with one-week items and long ones', () => {
    const spans = items.flatMap(({ facets }) => (facets.journey ? [facets.journey] : []));
    expect(new Set(spans.map(({ lane }) => lane)).size).toBe(plan.header.lanes.length);
    const lengths = spans.map(({ fromWeek, toWeek }) => toWeek - fromWeek + 1);
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBe(570);
    expect(trayOf(plan, plainLens('journey')).length).toBeGreaterThan(10);
  });

  it('gives owners only to those who can own, and owns most of what is on the journey', () => {
    const owners = items.flatMap(({ owner }) => (owner === null ? [] : [plan.items.get(owner)]));
    expect(owners.filter((by) => !by || !kindOf(by).canOwn)).toEqual([]);
    const onJourney = items.filter(({ facets }) => facets.journey);
    expect(onJourney.filter(({ owner }) => owner !== null).length).toBeGreaterThan(onJourney.length / 2);
  });

  it('lies on the sketch without overlaps, each card in one frame', () => {
    const { cards } = plainLens('sketch').scene(plan);
    const frames = cards.filter(({ look }) => look === 'frame');
    const others = cards.filter(({ look }) => look !== 'frame');
    expect(others.length).toBeGreaterThanOrEqual(15);
    for (const group of [frames, others])
      for (const [index, card] of group.entries())
        for (const other of group.slice(index + 1))
          expect(overlaps(card.rect, other.rect), `${card.title} / ${other.title}`).toBe(false);
    for (const { rect, title } of others) {
      const around = frames.filter(
        (frame) =>
          frame.rect.x < rect.x &&
          frame.rect.y + 32 < rect.y &&
          rect.x + rect.width < frame.rect.x + frame.rect.width &&
          rect.y + rect.height < frame.rect.y + frame.rect.height,
      );
      expect(around, title).toHaveLength(1);
    }
  });

  it('leaves something to find: a transition without a handover, a promise that stops, work without an owner', () => {
    const found = plainLens('journey')
      .findings(plan)
      .map(({ id }) => id);
    expect(found).toEqual(
      expect.arrayContaining(['gate-without-handover:y2-y3', 'entitlement-stops:r-y1', 'without-owner']),
    );
    expect(found.length).toBeLessThan(9);
  });

  it('lies in assets/samples as a file, as it is made', async () => {
    await expect(savePlan(plan)).toMatchFileSnapshot('../../../assets/samples/merrowby.allthrough');
  });
});

import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { targetsFrom } from '../../../renderer/canvas/links/targets';
import { anItem, aPlan } from './canvas-plan';

const onSketch = (id: string, x: number, title = id) => anItem(id, { title, facets: { free: { x, y: 0 } } });
const plan = aPlan(
  onSketch('here', 0),
  onSketch('far', 900, 'Talk for writing'),
  onSketch('near', 250, 'Reading talk'),
  anItem('waiting', { title: 'Talk at home' }),
);
const { cards } = plainLens('sketch').scene(plan);
const found = (typed: string) => targetsFrom(plan, cards, 'here' as ItemId, typed).map(({ item }) => item.id);

describe('what a link can lead to', () => {
  it('is everything else: the nearest card first, what has no card here last', () => {
    expect(found('')).toEqual(['near', 'far', 'waiting']);
  });

  it('is narrowed by parts of words in any order, and by the code', () => {
    expect(found('talk wri')).toEqual(['far']);
    expect(found('WRI TALK')).toEqual(['far']);
    expect(found('a-near')).toEqual(['near']);
    expect(found('nothing like it')).toEqual([]);
  });
});

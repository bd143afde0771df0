import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import { slidBy, slideOf } from '../../../renderer/canvas/cards/slide';
import { aPlan, onJourney } from './canvas-plan';

const [long, short] = plainLens('journey').scene(aPlan(onJourney('long', 1, 570), onJourney('short', 1, 3, 1))).cards;

describe('the title of a long bar', () => {
  it('slides with the view and never past the bar or into the word at its end', () => {
    const slide = long && slideOf(long);
    if (!long || !slide) throw new Error('a bar over all weeks can slide');
    expect(slidBy(slide, 0, 1)).toBe(0);
    expect(slidBy(slide, 400, 1)).toBe(400 + 10 - long.label.x);
    expect(slidBy(slide, 9_999, 1)).toBe(slide.most);
    expect(long.label.x + long.label.width + slide.most).toBeLessThan(long.rect.x + long.rect.width - 40);
  });

  it('stays where it is on a bar that has no room', () => {
    expect(short && slideOf(short)).toBeNull();
  });
});

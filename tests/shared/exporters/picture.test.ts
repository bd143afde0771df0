/** What is read on a picture that leaves the app, and where it stands. */
import { describe, expect, it } from 'vitest';
import { lensIds, PICTURE_WIDTH, picturedLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { bottomOf, light, rightOf } from '#shared/scene';
import { planFrom, templates } from '#shared/templates';
import { measureText } from '#shared/text-metrics';
import { pictureOf } from '../../../shared/exporters/picture';
import { withHeading } from '../../../shared/exporters/picture-heading';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { wellFormed } from './well-formed';

const sample = await planFrom(templates.sample, fixedPorts());

function pictured(plan: Plan, id: (typeof lensIds)[number], colourBy?: 'status'): string {
  const lens = picturedLens(id);
  const view = { lensId: id, lensName: lens.name, project: lens.scene, ...(colourBy && { colourBy }) };
  return pictureOf({ plan, view, theme: 'light', today: '2026-11-21' }, '');
}

/** The words of a picture in the order in which they are drawn. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, words = '']) => words);

/** A sheet says by itself whose it is: nothing is put above or below it. */
const withHead = lensIds.filter((id) => !picturedLens(id).scene(sample).isSheet);

describe.each(withHead)('a picture of %s', (id) => {
  it('says whose plan it is, the trust, the lens and the day', () => {
    const svg = pictured(sample, id);
    expect(wellFormed(svg)).toBe(true);
    const words = wordsOf(svg);
    expect(words).toContain(sample.header.title);
    const { name } = picturedLens(id);
    expect(words).toContain(`${sample.header.organisation}  ·  ${name}  ·  21 November 2026`);
    expect(svg).toContain(`stroke="${light.accent}" stroke-width="1.5"`);
  });

  it('explains its colours, whatever they say', () => {
    const words = wordsOf(pictured(sample, id));
    // Where nothing on it has an area its one colour says nothing.
    const hasAreas = picturedLens(id)
      .scene(sample)
      .cards.some((card) => sample.items.get(card.id)?.facets.area);
    if (hasAreas) expect(explained(words, 'Area')).toMatch(/^(No area|570 weeks|Closing gaps|Strong trust)/);
    else expect(words).not.toContain('Area');
    expect(explained(wordsOf(pictured(sample, id, 'status')), 'Status')).toMatch(/^(Proposed|Agreed)$/);
  });

  it('of an empty plan says so, and explains no colours', () => {
    const words = wordsOf(pictured(builtPlan({ header: { organisation: '' } }), id));
    expect(words.some((text) => text.endsWith('21 November 2026  ·  Nothing has a place here yet'))).toBe(true);
    expect(words.some((text) => text.startsWith('  ·'))).toBe(false);
    expect(words).not.toContain('Area');
  });
});

/** What the first colour stands for that is explained under a heading. */
function explained(words: readonly string[], heading: string): string {
  return words[words.lastIndexOf(heading) + 1] ?? '';
}

describe('the head of a picture', () => {
  it.each([
    ['a word', 'Plan'],
    ['as long as a title may be', 'Every child, every week, in every one of our nine schools '.repeat(8)],
  ])('stands above the scene and inside the picture: %s', (_, title) => {
    const narrow = picturedLens('sketch').scene(
      builtPlan({ items: [builtItem('a', { facets: { free: { x: 0, y: 0 } } })] }),
    );
    for (const scene of [narrow, picturedLens('journey').scene(sample)]) {
      const headed = withHeading(scene, { title, facts: ['Trust '.repeat(60), 'Journey', '21 November 2026'] });
      expect(bottomOf(headed.bounds)).toBe(bottomOf(scene.bounds));
      for (const shape of headed.backdrop.slice(scene.backdrop.length)) {
        if (shape.type !== 'text') continue;
        expect(shape.at.y).toBeLessThan(scene.bounds.y);
        expect(shape.at.y - shape.style.size).toBeGreaterThanOrEqual(headed.bounds.y - 1);
        expect(shape.at.x + measureText(shape.text, shape.style)).toBeLessThanOrEqual(rightOf(headed.bounds) + 1);
      }
    }
  });
});

it('a journey that nobody looks at is laid out as wide as the app lays it out', () => {
  const { bounds } = picturedLens('journey').scene(sample);
  expect(bounds.width).toBeGreaterThan(PICTURE_WIDTH * 0.99);
  expect(bounds.width).toBeLessThan(PICTURE_WIDTH * 1.05);
});

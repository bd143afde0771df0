import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/base';
import { sceneToSvg, thumbnailOf } from '#shared/exporters/svg';
import { lenses } from '#shared/lenses';
import type { Item, LaneId, Plan } from '#shared/plan';
import { dark, light } from '#shared/scene';
import { builtItem, builtLink, builtPlan } from '../../plans';
import { wellFormed } from './well-formed';

const kinds = ['priority', 'action', 'entitlement', 'handover', 'a-later-kind'];

/** A plan as full as asked for, with one-week items, long ones, links of every kind, and places in both lenses. */
function fullPlan(count: number): Plan {
  const random = seededRandom(count + 1);
  const pick = (below: number) => Math.floor(random() * below);
  const items = Array.from({ length: count }, (_, index): Item => {
    const fromWeek = 1 + pick(570);
    const toWeek = Math.min(570, fromWeek + (random() < 0.3 ? 0 : pick(150)));
    return builtItem(`i${index}`, {
      kind: kinds[pick(kinds.length)] ?? 'note',
      title: 'Welcome visits for every family '.repeat(1 + pick(3)).trim(),
      facets: {
        journey: { fromWeek, toWeek, lane: (random() < 0.5 ? 'curriculum' : 'transitions') as LaneId },
        area: { area: random() < 0.5 ? 'weeks' : 'gaps', rank: index } as Item['facets']['area'],
        free: { x: pick(1200), y: pick(800) },
      },
    });
  });
  const links = Array.from({ length: Math.floor(count / 2) }, (_, index) =>
    builtLink(`l${index}`, `i${index}`, `i${index + 1}`, {
      kind: index % 2 ? 'tension' : 'depends-on',
      label: 'records <&>',
    }),
  );
  return builtPlan({ items, links });
}

const drawn = (plan: Plan, theme = light) =>
  sceneToSvg(lenses.journey.scene(plan, { pxPerWeek: 2 }), { theme, title: 'Journey' });

describe('a scene as SVG', () => {
  it.each([0, 1, 10, 84, 300])('is well-formed with %i items, in both lenses and themes', (count) => {
    const plan = fullPlan(count);
    for (const theme of [light, dark]) {
      expect(wellFormed(drawn(plan, theme))).toBe(true);
      expect(wellFormed(sceneToSvg(lenses.sketch.scene(plan, {}), { theme, title: 'Sketch' }))).toBe(true);
    }
  });

  it('says what it shows, and holds every title whole', () => {
    const title = 'Attendance, disadvantage first, in every one of our schools and in every year';
    const item = builtItem('a', {
      title,
      facets: { journey: { fromWeek: 1, toWeek: 3, lane: 'curriculum' as LaneId } },
    });
    const other = builtItem('b', { facets: { journey: { fromWeek: 40, toWeek: 99, lane: 'curriculum' as LaneId } } });
    const svg = drawn(builtPlan({ items: [item, other] }));
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title>Journey<\/title>\n<desc>2 items, 0 links\.<\/desc>/);
    expect(svg).toContain(`<title>${title}</title>`);
  });

  it('writes any text without breaking', () => {
    const title = 'A < B & "C" ]]> \u0000\u0008\uFFFE \uD800 — naïve 😀 <script>alert(1)</script>';
    const journey = { fromWeek: 1, toWeek: 570, lane: 'curriculum' as LaneId };
    const svg = drawn(builtPlan({ items: [builtItem('a', { title, facets: { journey } })] }));
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain('A &lt; B &amp; &quot;C&quot;');
    expect(svg).toContain('😀');
    expect(svg).not.toContain('<script');
  });

  it('is self-contained: no links to anywhere, colours of one theme only', () => {
    const svg = drawn(fullPlan(40), dark);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|url\(|var\(/);
    expect(svg).toContain(dark.paper);
    expect(svg).not.toContain(light.paper);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('embeds fonts that it is given and leaves room around the scene', () => {
    const scene = lenses.journey.scene(builtPlan(), { pxPerWeek: 2 });
    const fontCss = "@font-face{font-family:'Inter';src:url(data:font/woff2;base64,AAAA)}";
    const svg = sceneToSvg(scene, { theme: light, title: 'Journey', padding: 10, fontCss });
    expect(svg).toContain('<style>@font-face{font-family:&#39;Inter&#39;');
    expect(svg).toContain(`width="${scene.bounds.width + 20}"`);
    expect(wellFormed(svg)).toBe(true);
  });

  it('draws a link with its arrowhead, its dash and its words', () => {
    const place = (fromWeek: number) => ({
      facets: { journey: { fromWeek, toWeek: fromWeek + 40, lane: 'curriculum' as LaneId } },
    });
    const items = [builtItem('a', place(1)), builtItem('b', place(300))];
    const link = (kind: string) =>
      drawn(builtPlan({ items, links: [builtLink('l', 'a', 'b', { kind, label: 'records' })] }));
    const marks = (svg: string) => [svg.includes('stroke-dasharray="6 4"'), svg.includes('>records</text>')];
    expect(marks(link('depends-on'))).toEqual([true, true]);
    expect(marks(link('leads-to'))).toEqual([false, true]);
    const heads = (svg: string) => svg.match(/<path d="M[^"C]*L[^"]*Z"/g)?.length ?? 0;
    expect([heads(link('leads-to')), heads(link('tension'))]).toEqual([1, 0]);
  });
});

describe('a thumbnail', () => {
  it.each([0, 1, 84, 300, 3000])('of %i items is small, wordless and well-formed', (count) => {
    const svg = thumbnailOf(fullPlan(count));
    expect(svg.length).toBeLessThan(6000);
    expect(svg).toContain('viewBox="0 0 272 128"');
    expect(svg).not.toMatch(/<text|NaN|Infinity|undefined/);
    expect(wellFormed(svg)).toBe(true);
  });

  it('shows the lens in which most has a place', () => {
    const places = [0, 1, 2].map((n) => builtItem(`s${n}`, { facets: { free: { x: n * 300, y: n * 200 } } }));
    expect(thumbnailOf(builtPlan({ items: places })).match(/M\d/g)).toHaveLength(3);
  });

  it('of two cards is as wide as the journey, and no two bars lie on each other', () => {
    const at = (id: string, fromWeek: number, toWeek: number) =>
      builtItem(id, { facets: { journey: { fromWeek, toWeek, lane: 'curriculum' as LaneId } } });
    const two = thumbnailOf(builtPlan({ items: [at('a', 1, 38), at('b', 30, 60)] }));
    const bars = [...two.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
    expect(bars).toHaveLength(2);
    for (const [, , width = 0] of bars) expect(width).toBeLessThan(30);
    expect(bars[0]?.[1]).not.toBe(bars[1]?.[1]);
  });

  it('keeps its bars inside the picture', () => {
    const ends = [...thumbnailOf(fullPlan(300)).matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(ends.length).toBeGreaterThan(50);
    for (const [x = 0, y = 0, width = 0] of ends) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(x + width).toBeLessThanOrEqual(268);
      expect(y).toBeGreaterThanOrEqual(4);
      expect(y).toBeLessThanOrEqual(124);
    }
  });
});

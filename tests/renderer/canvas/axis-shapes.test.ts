import { describe, expect, it } from 'vitest';
import { PHASES, SCHOOL_YEARS } from '#shared/calendar';
import { lenses } from '#shared/lenses';
import { measureText } from '#shared/text-metrics';
import { pinnedShapes } from '../../../renderer/canvas/axis/axis-shapes';
import type { ScreenShape } from '../../../renderer/canvas/paint/paint-shapes';
import { aPlan, onJourney } from './canvas-plan';

const plan = aPlan(onJourney('a', 1, 38), onJourney('b', 305, 342, 1));
const zooms = [0.1, 0.25, 0.44, 1, 1.52, 4];
const scales = [1.2, 2, 6, 24];

function sceneAt(pxPerWeek: number) {
  return lenses.journey.scene(plan, { pxPerWeek });
}

function texts(shapes: readonly ScreenShape[]) {
  return shapes.filter((shape) => shape.type === 'text');
}

describe('the pinned axis', () => {
  it('lines up with the body at every zoom and place', () => {
    const scene = sceneAt(2);
    const size = { width: 1000, height: -scene.bounds.y };
    for (const zoom of zooms) {
      const viewport = { x: -37, y: 12, zoom };
      const lines = pinnedShapes(scene, 'top', viewport, size, measureText).filter((shape) => shape.type === 'line');
      const uprights = new Set(lines.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x.toFixed(6)));
      // Year 7 begins with week 305, in the body as on the axis.
      expect(uprights).toContain((viewport.x + 304 * 2 * zoom).toFixed(6));
    }
  });

  it.each(zooms)('says nothing smaller than 11 px and nothing over anything else, at zoom %d', (zoom) => {
    for (const scale of scales) {
      const scene = sceneAt(scale);
      for (const x of [0, -700, -5000]) {
        const size = { width: 900, height: -scene.bounds.y };
        const words = texts(pinnedShapes(scene, 'top', { x, y: 0, zoom }, size, measureText));
        const spans = words.map(({ at, text, style, anchor }) => {
          const width = measureText(text, style);
          const left = anchor === 'middle' ? at.x - width / 2 : at.x;
          return { row: at.y, left, right: left + width, size: style.size };
        });
        expect(spans.every((span) => span.size >= 11)).toBe(true);
        const clash = spans.some((one, index) =>
          spans.some(
            (other, second) =>
              second > index && one.row === other.row && one.left < other.right && other.left < one.right,
          ),
        );
        expect(clash).toBe(false);
      }
    }
  });

  it('keeps the name of a year in view while any good part of the year is', () => {
    const scene = sceneAt(24);
    const size = { width: 700, height: -scene.bounds.y };
    // In the middle of Year 4: its beginning is far to the left.
    const viewport = { x: -(190 + 20) * 24, y: 0, zoom: 1 };
    const names = texts(pinnedShapes(scene, 'top', viewport, size, measureText));
    const year = names.find(({ text }) => text === 'Year 4');
    expect(year?.at.x).toBe(10);
  });

  it.each([1.07, 2, 3.2, 6, 24])('[J20] says phase, year and age of all that is seen, %d units a week', (scale) => {
    const scene = sceneAt(scale);
    const width = 900;
    const size = { width, height: -scene.bounds.y };
    for (const zoom of [0.75, 1, 1.4]) {
      const wide = 38 * scale * zoom;
      for (let x = 0; x > 900 - 15 * wide && x > -3 * wide; x -= wide / 7) {
        const words = texts(pinnedShapes(scene, 'top', { x, y: 0, zoom }, size, measureText));
        const said = (from: number, to: number, ways: readonly string[]) =>
          words.some(({ at, text }) => at.x >= from - 1 && at.x <= to && ways.includes(text));
        for (const { name, id, age, index } of SCHOOL_YEARS) {
          const from = Math.max(x + index * wide, 0);
          const to = Math.min(x + (index + 1) * wide, width);
          // Room for “Y10”, “14” and what lies between them and the lines; a centred word needs the middle of its year.
          if (to - from < 46) continue;
          expect([x, said(from, to, [name, id])], `${id} at ${zoom}`).toEqual([x, true]);
          const ages = [`age ${age}`, String(age), `age ${age} · ${2026 + index}–${String(27 + index)}`];
          expect([x, said(from, to, ages)], `the age in ${id} at ${zoom}`).toEqual([x, true]);
        }
        const leftmost = PHASES.findLast(({ from }) => x + (from - 1) * scale * zoom <= 0);
        const end = x + (leftmost?.to ?? 0) * scale * zoom;
        if (end > 100) expect(said(0, end, [leftmost?.name ?? '', leftmost?.short ?? ''])).toBe(true);
      }
    }
  });

  it('moves the gutter in y alone, and keeps a lane’s name in view while the lane is', () => {
    const scene = sceneAt(2);
    const size = { width: -scene.bounds.x, height: 500 };
    const names = (y: number, zoom: number) =>
      texts(pinnedShapes(scene, 'left', { x: -900, y, zoom }, size, measureText));
    const [atRest] = names(0, 1);
    expect(atRest?.at.x).toBeGreaterThan(0);
    expect(names(-10, 1)[0]?.at).toEqual(atRest?.at);
    expect(names(120, 1)[0]?.at).toEqual({ x: atRest?.at.x, y: (atRest?.at.y ?? 0) + 120 });
  });

  it('[J18] says how many items a folded lane hides, in one line where there is no room for two', () => {
    const folded = new Set(plan.header.lanes.map(({ id }) => id));
    const scene = lenses.journey.scene(plan, { pxPerWeek: 2, folded });
    const size = { width: -scene.bounds.x, height: 500 };
    const said = (zoom: number) => {
      const words = texts(pinnedShapes(scene, 'left', { x: 0, y: 0, zoom }, size, measureText));
      expect(words.every(({ text, style }) => style.size >= 11 && measureText(text, style) <= size.width - 12)).toBe(
        true,
      );
      return words.map(({ text }) => text);
    };
    expect(said(1)).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ items? hidden$/)]));
    for (const zoom of [0.34, 0.5, 0.6]) {
      expect(said(zoom)).toHaveLength(folded.size);
      expect(said(zoom)).toEqual(expect.arrayContaining([expect.stringMatching(/ · 1$/)]));
    }
  });

  it('shows the pill of a gate whole as long as its middle is in view', () => {
    const scene = sceneAt(2);
    const size = { width: 900, height: -scene.bounds.y };
    for (const zoom of [0.4, 1]) {
      const shapes = pinnedShapes(scene, 'top', { x: 0, y: 0, zoom }, size, measureText);
      const plates = shapes.filter((shape) => shape.type === 'rect' && (shape.radius ?? 0) > 6);
      expect(plates.length).toBeGreaterThan(2);
      expect(plates.every((shape) => shape.type === 'rect' && shape.rect.x >= 0)).toBe(true);
    }
  });

  it('covers its whole strip, also where the journey has ended', () => {
    const scene = sceneAt(2);
    const size = { width: 900, height: -scene.bounds.y };
    const [ground] = pinnedShapes(scene, 'top', { x: -1000, y: 0, zoom: 1 }, size, measureText);
    expect(ground).toMatchObject({ type: 'rect', rect: { x: 0, y: 0, ...size } });
  });
});

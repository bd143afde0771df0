/** Laws of arranging that hold for any rectangles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layouter } from '#shared/arrange';
import { align, alignments, distribute, layOut, snap } from '#shared/arrange';
import type { Rect } from '#shared/scene';
import { bottomOf, centreOf, contains, overlaps, rightOf, unionOf } from '#shared/scene';

const seed = { seed: 570, numRuns: 300 };
const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  width: fc.integer({ min: 40, max: 600 }),
  height: fc.integer({ min: 24, max: 400 }),
});
const rects = fc
  .array(rect, { minLength: 1, maxLength: 12 })
  .map((list) => new Map(list.map((one, index) => [index, one])));

const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const sizesOf = (map: ReadonlyMap<number, Rect>) => [...map].map(([id, { width, height }]) => [id, width, height]);

/** Where the last of them ends. */
function endOf(list: readonly Rect[], start: 'x' | 'y', size: 'width' | 'height'): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...list.map((one) => one[start] + one[size]));
}

describe('aligning', () => {
  test('[AR1] keeps sizes, moves along one axis only where nothing is in the way, and does nothing the second time', () => {
    fc.assert(
      fc.property(rects, fc.constantFrom(...alignments), (before, to) => {
        const after = align(before, to);
        expect(sizesOf(after)).toEqual(sizesOf(before));
        const [still, size] = ['left', 'centre', 'right'].includes(to)
          ? (['y', 'height'] as const)
          : (['x', 'width'] as const);
        const spans = [...before.values()].sort((a, b) => a[still] - b[still]);
        const apart = spans.every((one, index) => one[still] >= endOf(spans.slice(0, index), still, size));
        for (const [id, one] of after) {
          const was = before.get(id)?.[still] ?? 0;
          if (apart) expect(one[still]).toBe(was);
          else expect(one[still]).toBeGreaterThanOrEqual(was);
        }
        for (const [id, one] of align(after, to)) {
          expect(near(one.x, after.get(id)?.x ?? 0) && near(one.y, after.get(id)?.y ?? 0)).toBe(true);
        }
      }),
      seed,
    );
  });

  test('[AR7] no two that did not overlap before overlap after, and they keep their order', () => {
    fc.assert(
      fc.property(rects, fc.constantFrom(...alignments), (before, to) => {
        const axis = ['left', 'centre', 'right'].includes(to) ? 'y' : 'x';
        const after = [...align(before, to)];
        const holds = (outer: Rect, one: Rect) =>
          outer !== one && contains(outer, one) && contains(outer, { x: rightOf(one), y: bottomOf(one) });
        const isNested = [...before.values()].some((one) => [...before.values()].some((other) => holds(other, one)));
        for (const [id, one] of after) {
          for (const [otherId, other] of after) {
            const [was, otherWas] = [before.get(id) ?? one, before.get(otherId) ?? other];
            if (id === otherId || overlaps(was, otherWas)) continue;
            expect(overlaps(one, other)).toBe(false);
            if (!isNested && was[axis] < otherWas[axis]) expect(one[axis]).toBeLessThan(other[axis]);
          }
        }
      }),
      seed,
    );
  });

  test('[AR1] puts the edge or middle of all on one line', () => {
    const lineOf = { left: (r: Rect) => r.x, centre: (r: Rect) => centreOf(r).x, right: rightOf } as const;
    fc.assert(
      fc.property(rects, fc.constantFrom('left' as const, 'centre' as const, 'right' as const), (before, to) => {
        const lines = [...align(before, to).values()].map(lineOf[to]);
        for (const line of lines) expect(near(line, lines[0] ?? 0)).toBe(true);
      }),
      seed,
    );
  });
});

describe('distributing', () => {
  test('[AR2] makes gaps the same, keeps the ends and the order, and does nothing the second time', () => {
    fc.assert(
      fc.property(rects, fc.constantFrom('across' as const, 'down' as const), (before, axis) => {
        fc.pre(before.size > 2);
        const [start, size] = axis === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
        const after = distribute(before, axis);
        expect(sizesOf(after)).toEqual(sizesOf(before));
        const order = [...before].sort(([, a], [, b]) => a[start] + a[size] / 2 - b[start] - b[size] / 2);
        const row = order.map(([id]) => after.get(id)).filter((one) => one !== undefined);
        expect([row[0], row.at(-1)]).toEqual([order[0]?.[1], order.at(-1)?.[1]]);
        const gaps = row
          .slice(1)
          .map((one, index) => one[start] - ((row[index]?.[start] ?? 0) + (row[index]?.[size] ?? 0)));
        for (const gap of gaps) expect(near(gap, gaps[0] ?? 0)).toBe(true);
      }),
      seed,
    );
  });
});

describe('snapping', () => {
  test('[AR3] never goes beyond the reach, and every guide lies on a line of the rectangle and of another', () => {
    const linesX = (r: Rect) => [r.x, centreOf(r).x, rightOf(r)];
    const linesY = (r: Rect) => [r.y, centreOf(r).y, bottomOf(r)];
    fc.assert(
      fc.property(rect, fc.array(rect, { maxLength: 10 }), fc.integer({ min: 1, max: 60 }), (held, others, reach) => {
        const { by, guides } = snap(held, others, reach);
        expect(Math.abs(by.x)).toBeLessThanOrEqual(reach);
        expect(Math.abs(by.y)).toBeLessThanOrEqual(reach);
        const moved = { ...held, x: held.x + by.x, y: held.y + by.y };
        for (const guide of guides) {
          const [lines, at] = guide.axis === 'upright' ? ([linesX, guide.x] as const) : ([linesY, guide.y] as const);
          expect(lines(moved).some((line) => Math.abs(line - at) < 0.02)).toBe(true);
          expect(others.some((other) => lines(other).some((line) => Math.abs(line - at) < 0.02))).toBe(true);
        }
        expect(snap(moved, others, reach).guides.length).toBeGreaterThanOrEqual(guides.length);
      }),
      seed,
    );
  });
});

/** Rows of four: simple, and it never overlaps. */
const inRows: Layouter<number> = async (boxes) => {
  const wide = Math.max(...boxes.map(({ width }) => width)) + 20;
  const high = Math.max(...boxes.map(({ height }) => height)) + 20;
  return new Map(
    boxes.map(({ id }, index) => [id, { x: (index % 4) * wide - 77, y: Math.floor(index / 4) * high + 13 }]),
  );
};

describe('laying out', () => {
  const boxes = fc
    .array(fc.tuple(rect, fc.boolean()), { minLength: 1, maxLength: 14 })
    .map((list) => list.map(([one, isFrame], id) => ({ id, rect: one, isFrame })));
  const ties = fc.array(fc.record({ from: fc.nat(13), to: fc.nat(13), words: fc.constant(0) }), { maxLength: 12 });

  test('[AR4, AR5] keeps the sizes of cards and the corner of the whole, and overlaps no two cards', async () => {
    await fc.assert(
      fc.asyncProperty(boxes, ties, async (all, tied) => {
        const result = await layOut(all, tied, new Set(), inRows);
        const after = all.map((box) => ({ ...box, rect: result.get(box.id) ?? box.rect }));
        for (const [index, box] of after.entries()) {
          if (box.isFrame) continue;
          expect([box.rect.width, box.rect.height]).toEqual([all[index]?.rect.width, all[index]?.rect.height]);
        }
        const cards = after.filter((box) => !box.isFrame);
        for (const one of cards)
          for (const other of cards) if (one !== other) expect(overlaps(one.rect, other.rect)).toBe(false);
        const corner = unionOf(after.map((box) => box.rect));
        const heads = unionOf(all.map((box) => box.rect));
        expect(corner.x >= heads.x && corner.y >= heads.y).toBe(true);
      }),
      seed,
    );
  });

  test('[AR5] a card that lies in a frame still lies in it afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(boxes, ties, async (all, tied) => {
        const result = await layOut(all, tied, new Set(), inRows);
        const area = ({ width, height }: Rect) => width * height;
        for (const box of all.filter(({ isFrame }) => !isFrame)) {
          const [around] = all
            .filter((frame) => frame.isFrame && contains(frame.rect, centreOf(box.rect)))
            .sort((a, b) => area(a.rect) - area(b.rect));
          if (!around) continue;
          const frame = result.get(around.id) ?? around.rect;
          expect(contains(frame, centreOf(result.get(box.id) ?? box.rect))).toBe(true);
        }
      }),
      seed,
    );
  });
});

import { expect, it } from 'vitest';
import { insetOf, readoutWidth } from '../../../renderer/canvas/gestures/readout';

it('what a gesture says lies wholly in the pane, and its beginning where there is no room for all', () => {
  expect(insetOf({ x: 100 }, 600, 150)).toBe(0);
  expect(insetOf({ x: -40 }, 600, 150)).toBe(44);
  expect(insetOf({ x: 560 }, 600, 150)).toBe(-114);
  expect(insetOf({ x: 560 }, 120, 150)).toBe(-556);
});

it('it is as wide as its words, up to two lines', () => {
  expect(readoutWidth('Y7 w1')).toBeLessThan(readoutWidth('Y6 w29 – Y7 w26, Curriculum'));
  expect(readoutWidth('Y6 w29 – Y7 w26, Curriculum '.repeat(9))).toBe(340);
});

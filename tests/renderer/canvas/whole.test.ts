/** What is looked at as a whole stays whole, and what is to come is shown where it will be seen. */
import { expect, test } from 'vitest';
import { plainLens } from '#shared/lenses';
import { centreOf } from '#shared/scene';
import { fittedViewport, toScreen } from '../../../renderer/canvas/view/viewport';
import { drawnFor, isWhole } from '../../../renderer/canvas/view/whole';
import { anItem, aPlan, onJourney } from './canvas-plan';

const pane = { width: 900, height: 600 };
const lens = plainLens('rings');
const plan = aPlan(anItem('a', { kind: 'practice', facets: { stance: { ring: 'core' } } }));

test('rings that fill the pane are whole, a part of them is not', () => {
  const scene = lens.scene(plan);
  const whole = fittedViewport(scene, pane);
  expect(isWhole({ lens, scene, pane }, whole)).toBe(true);
  expect(isWhole({ lens, scene, pane }, { ...whole, x: whole.x + 0.5 })).toBe(true);
  expect(isWhole({ lens, scene, pane }, { ...whole, x: whole.x + 30 })).toBe(false);
  expect(isWhole({ lens, scene, pane }, { ...whole, zoom: whole.zoom * 1.1 })).toBe(false);
});

test('what has an axis, or lies wherever it is put, is never held whole', () => {
  const journey = plainLens('journey');
  const scene = journey.scene(aPlan(onJourney('a', 1, 30)));
  expect(isWhole({ lens: journey, scene, pane }, fittedViewport(scene, pane))).toBe(false);
  const sketch = plainLens('sketch');
  const sketched = sketch.scene(aPlan(anItem('a', { facets: { free: { x: 0, y: 0 } } })));
  expect(isWhole({ lens: sketch, scene: sketched, pane }, fittedViewport(sketched, pane))).toBe(false);
});

test('what is to come is drawn where it will be seen', () => {
  const now = { x: 20, y: 30, zoom: 0.5 };
  const toCome = { x: -40, y: 10, zoom: 0.4 };
  const rect = { x: 100, y: 200, width: 96, height: 57 };
  const drawn = drawnFor(rect, toCome, now);
  const [seen, meant] = [toScreen(now, centreOf(drawn)), toScreen(toCome, centreOf(rect))];
  expect(seen.x).toBeCloseTo(meant.x);
  expect(seen.y).toBeCloseTo(meant.y);
  expect(drawn.width * now.zoom).toBeCloseTo(rect.width * toCome.zoom);
});

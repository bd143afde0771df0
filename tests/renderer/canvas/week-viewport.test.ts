import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import { centreOf } from '#shared/scene';
import { toScreen, weekViewport } from '../../../renderer/canvas/view/viewport';
import { aPlan, onJourney } from './canvas-plan';

const lens = plainLens('journey');
const plan = aPlan(onJourney('a', 1, 38));
const scene = lens.scene(plan);
const pane = { width: 400, height: 300 };
const column = (week: number) => lens.rectOfWeek?.(plan, week) ?? scene.body;

describe('jumping to a week', () => {
  it('brings it into the middle and leaves the height where it was', () => {
    const viewport = weekViewport({ x: 0, y: -40, zoom: 1 }, pane, scene, column(316));
    expect(toScreen(viewport, centreOf(column(316))).x).toBeCloseTo(pane.width / 2);
    expect(viewport).toMatchObject({ y: -40, zoom: 1 });
  });

  it.each([1, 570])('shows no empty ground beside the journey for week %d', (week) => {
    const { x, zoom } = weekViewport({ x: -300, y: 0, zoom: 1 }, pane, scene, column(week));
    expect(x).toBeLessThanOrEqual(0);
    expect(x + scene.body.width * zoom).toBeGreaterThanOrEqual(pane.width - 1e-6);
  });

  it('leaves a journey that is all in view where it is', () => {
    const wide = { width: 5_000, height: 300 };
    expect(weekViewport({ x: 0, y: 0, zoom: 1 }, wide, scene, column(316)).x).toBe(0);
  });
});

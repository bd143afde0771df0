/** What enablement draws beyond its cards. */
import { expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import { planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

const sample = await planFrom(templates.sample, fixedPorts());

it('[N16] lines lead to who is accountable, where they head another row, and only if asked for', () => {
  const linesIn = (accountable: 'hidden' | 'shown') =>
    lenses.enablement
      .scene(sample, { ...lenses.enablement.defaultView, accountable })
      .backdrop.flatMap((shape) => (shape.type === 'line' && shape.dash ? [shape.to] : []));
  expect(linesIn('hidden')).toEqual([]);
  const { cards } = lenses.enablement.scene(sample, lenses.enablement.defaultView);
  const lines = linesIn('shown');
  const led = (title: string) => {
    const { rect } = cards.find((card) => card.title === title) ?? { rect: { x: 0, y: 0, width: 0, height: 0 } };
    return lines.filter(({ x, y }) => x > rect.x && y > rect.y && y < rect.y + rect.height).length;
  };
  const accountable = (title: string) => {
    const holder = [...sample.items.values()].find((item) => item.title === title)?.id;
    return [...sample.items.values()].filter(
      ({ facets }) =>
        facets.enablement?.band !== undefined &&
        facets.enablement.raci.find(({ code }) => code === 'A')?.party === holder,
    ).length;
  };
  expect(accountable('Chief executive')).toBeGreaterThan(3);
  expect(led('Chief executive')).toBe(accountable('Chief executive'));
});

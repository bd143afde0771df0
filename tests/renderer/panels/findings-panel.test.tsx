import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { RightPanel } from '#renderer/panels';
import type { CanvasControls } from '#renderer/session';
import { answerRequest, selectionStore, viewStore } from '#renderer/session';
import { findingsOf } from '#shared/checks';
import type { Plan } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { openPlan, show } from './open-plan';

const plan = await planFrom(templates.sample, fixedPorts());

/** The plan without its handovers, so that its gates have nothing to show for themselves. */
function withoutHandovers(): Plan {
  return builtPlan({
    header: plan.header,
    items: [...plan.items.values()].filter(({ kind }) => kind !== 'handover').map((item) => ({ ...item, owner: null })),
  });
}

beforeEach(() => viewStore.setState({ lens: 'sketch', panel: 'findings' }));

test('a finding about items shows the first of them in its lens, and the list stays', () => {
  const bare = withoutHandovers();
  openPlan(bare);
  const finding = findingsOf(bare).find(({ items, lens }) => items.length > 0 && lens === 'journey');
  show(<RightPanel />);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${finding?.title ?? '?'}`) }));
  const [reveal, revealWeek] = [vi.fn(), vi.fn()];
  answerRequest('journey', { reveal, revealWeek } as unknown as CanvasControls);
  expect(reveal).toHaveBeenCalledExactlyOnceWith(finding?.items[0]);
  // A long bar may be in view without the week at which it stops.
  if (finding?.week !== undefined) expect(revealWeek).toHaveBeenCalledExactlyOnceWith(finding.week, undefined);
  expect([...selectionStore.getState().items]).toEqual(finding?.items);
  expect(viewStore.getState()).toMatchObject({ lens: 'journey', panel: 'findings' });
});

test('a finding about a week where something is missing shows that week', () => {
  const bare = withoutHandovers();
  openPlan(bare);
  const finding = findingsOf(bare).find(({ items, week }) => items.length === 0 && week !== undefined);
  show(<RightPanel />);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${finding?.title ?? '?'}`) }));
  const revealWeek = vi.fn();
  answerRequest('journey', { revealWeek } as unknown as CanvasControls);
  expect(revealWeek).toHaveBeenCalledExactlyOnceWith(finding?.week, finding?.row);
  expect(viewStore.getState()).toMatchObject({ lens: 'journey', panel: 'findings' });
});

test('an entitlement that stops is shown where it stops, and a gap in a lane in that lane', () => {
  openPlan(plan);
  show(<RightPanel />);
  for (const id of ['entitlement-stops:', 'gap-in-lane:']) {
    const finding = findingsOf(plan).find((one) => one.id.startsWith(id));
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${finding?.title ?? '?'}`) }));
    const revealWeek = vi.fn();
    answerRequest('journey', { reveal: vi.fn(), revealWeek } as unknown as CanvasControls);
    expect(revealWeek).toHaveBeenCalledExactlyOnceWith(finding?.week, finding?.row);
    expect(finding?.week).toBeDefined();
  }
  expect(findingsOf(plan).find(({ id }) => id.startsWith('gap-in-lane:'))?.row).toBeDefined();
});

test('with nothing found, a plan of a few items is not praised for it', () => {
  const placed = (count: number) =>
    builtPlan({
      items: Array.from({ length: count }, (_, index) =>
        builtItem(`note${index}`, { kind: 'note', facets: { free: { x: index * 400, y: 0 } } }),
      ),
    });
  openPlan(placed(7));
  const { unmount } = show(<RightPanel />);
  expect(screen.getByText('Too little to judge yet')).toBeDefined();
  unmount();
  openPlan(placed(8));
  show(<RightPanel />);
  expect(screen.getByText('Nothing to settle')).toBeDefined();
});

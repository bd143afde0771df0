import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { planStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import { ErrorBoundary } from '../../../renderer/app/ErrorBoundary';
import { builtPlan } from '../../plans';

afterEach(() => {
  cleanup();
  planStore.setState({ open: null });
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('A card without a place.');
}

test('a fault of the screen is said plainly, with a way on and a way to keep the plan', () => {
  // React tells the console of it as well, which is right in the app and noise here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  planStore.setState({
    open: { plan: builtPlan(), history: emptyHistory, generation: 1, binnedAt: null, joinable: null },
  });
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading').textContent).toBe('This screen could not be drawn');
  expect(screen.getByText('A card without a place.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Show it again' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save a copy of the plan' })).toBeTruthy();
});

test('without a fault it is not there', () => {
  render(<ErrorBoundary>All is well.</ErrorBoundary>);
  expect(screen.getByText('All is well.')).toBeTruthy();
});

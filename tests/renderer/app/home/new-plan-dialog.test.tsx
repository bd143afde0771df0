import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TooltipProvider } from '#renderer/ui';
import { NewPlanDialog } from '../../../../renderer/app/home/NewPlanDialog';
import { begin } from '../../../../renderer/app/home/plan-deeds';

vi.mock('../../../../renderer/app/home/plan-deeds', () => ({ begin: vi.fn(async () => true) }));
afterEach(cleanup);

test.each(['1812', 'next year'])('a year that was refused (%s) is never dropped in silence', (year) => {
  render(
    <TooltipProvider>
      <NewPlanDialog template={null} onClose={() => undefined} />
    </TooltipProvider>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('First school year (optional)');
  fireEvent.change(field, { target: { value: year } });
  if (field.form) fireEvent.submit(field.form);
  expect(begin).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field);
  expect(screen.getByRole('alert').textContent).toBe('Choose a year between 1990 and 2100, or leave it empty.');
  fireEvent.change(field, { target: { value: '2026' } });
  if (field.form) fireEvent.submit(field.form);
  expect(begin).toHaveBeenCalledWith(expect.any(String), { firstSchoolYear: 2026 });
  vi.mocked(begin).mockClear();
});

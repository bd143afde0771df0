import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { select } from '#renderer/session';
import { builtItem, builtPlan } from '../../plans';
import { itemNow, openPlan, show } from './open-plan';

function day(): HTMLInputElement {
  const item = builtItem('phonics', { due: { date: '2027-02-06' } });
  openPlan(builtPlan({ items: [item] }));
  select({ items: [item.id] });
  show(<RightPanel />);
  return screen.getByLabelText<HTMLInputElement>('Day');
}

test('the day is written and read day first, whatever the computer’s language', () => {
  const field = day();
  expect(field.value).toBe('6 Feb 2027');
  fireEvent.change(field, { target: { value: '03/04/2027' } });
  // A day on the way to another is no day that anything is due.
  expect(itemNow('phonics').due).toEqual({ date: '2027-02-06' });
  fireEvent.blur(field);
  expect(itemNow('phonics').due).toEqual({ date: '2027-04-03' });
});

test('a day out of all reach is refused below the field and changes nothing', () => {
  const field = day();
  fireEvent.change(field, { target: { value: '06/02/0027' } });
  fireEvent.blur(field);
  expect(screen.getByRole('alert').textContent).toBe('Choose a day between 1990 and 2200.');
  expect(itemNow('phonics').due).toEqual({ date: '2027-02-06' });
});

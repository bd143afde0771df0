/** The app could not look at its plans: what is said, and what is kept for whoever helps. */
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NoticeStack, TooltipProvider } from '#renderer/ui';
import { startFault } from '../../../renderer/app/start-fault';

it('says it in plain words, with the fault itself folded away below', () => {
  const fault = new Error('Dexie could not open', { cause: new TypeError('version 9 is newer') });
  const notices = [{ id: 'n', ...startFault(fault) }];
  render(<NoticeStack notices={notices} onDismiss={() => undefined} />, { wrapper: TooltipProvider });
  expect(screen.getByText(/could not all be read\. Start the app again\./)).toBeTruthy();
  const details = screen.getByText('Details for support').closest('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain('Error: Dexie could not open');
  expect(details?.textContent).toContain('Because of: TypeError: version 9 is newer');
});

it.each([['a text'], [{ code: 7 }], [undefined]])('has something to pass on whatever was thrown: %s', (thrown) => {
  expect(startFault(thrown).detail).not.toBe('');
});

import { describe, expect, test } from 'vitest';
import { callNames, calls } from '#shared/ipc';
import { isChannelName } from '#shared/ipc/channel';
import { events } from '../../shared/ipc/app-calls';

describe('the contract between the processes', () => {
  test.each(callNames)('the preload lets the call %s through', (name) => {
    expect(isChannelName(name)).toBe(true);
    expect(Object.keys(calls[name])).toEqual(['request', 'reply']);
  });

  test.each(Object.keys(events))('the preload lets the event %s through', (name) => {
    expect(isChannelName(name)).toBe(true);
  });

  test.each(['', 'a b', '../x', 'vault.list.more', 'x'.repeat(60), 7, null])('%s is no name', (name) => {
    expect(isChannelName(name)).toBe(false);
  });
});

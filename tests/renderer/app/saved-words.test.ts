import { describe, expect, test } from 'vitest';
import { savedWords, timeOfDay } from '../../../renderer/app/workspace/saved-words';

const at = '2026-11-21T10:42:00.000Z';

describe('the saved mark', () => {
  test('says saved, with the time of this computer, only when both places have answered', () => {
    expect(savedWords({ state: 'saved', at })).toMatchObject({ tone: 'calm', mark: `Saved ${timeOfDay(at)}` });
    expect(savedWords({ state: 'saving' })).toMatchObject({ tone: 'busy', mark: 'Saving…' });
  });

  test('says in the mark why it is not saved, and the rest when it is opened', () => {
    const words = savedWords({ state: 'not-saved', reason: 'The disk is full. Free some space. It is tried again.' });
    expect(words.tone).toBe('warning');
    expect(words.mark).toBe('Not saved: The disk is full.');
    expect(words.detail).toContain('Free some space.');
    expect(words.detail).toContain('still here in the window');
  });
});

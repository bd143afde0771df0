import { describe, expect, test } from 'vitest';
import { shortcutText } from '#renderer/actions';
import { accelerator, matches } from '../../../renderer/actions/keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('a key press', () => {
  test('matches by the key and exactly its modifiers', () => {
    expect(matches('Mod+Z', press('z', { ctrlKey: true }))).toBe(true);
    expect(matches('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matches('Alt+Shift+ArrowLeft', press('ArrowLeft', { altKey: true, shiftKey: true }))).toBe(true);
    expect(matches('Alt+Shift+ArrowLeft', press('ArrowLeft', { altKey: true }))).toBe(false);
  });

  test('matches by its place where Alt or Shift make another sign of it', () => {
    expect(matches('Alt+Shift+H', press('Ó', { altKey: true, shiftKey: true, code: 'KeyH' }))).toBe(true);
    expect(matches('Alt+Shift+H', press('Ó', { altKey: true, shiftKey: true, code: 'KeyJ' }))).toBe(false);
    expect(matches('Shift+1', press('!', { shiftKey: true, code: 'Digit1' }))).toBe(true);
    expect(matches('H', press('Ó', { code: 'KeyH' }))).toBe(false);
  });

  test('is shown as people write it', () => {
    expect(['Mod+Shift+H', 'Alt+Shift+ArrowLeft', 'F11', undefined].map(shortcutText)).toEqual([
      'Ctrl+Shift+H',
      'Alt+Shift+←',
      'F11',
      '',
    ]);
  });

  test('is written in menus as Electron reads it', () => {
    expect(['Mod+=', 'Mod++', 'Alt+Shift+ArrowLeft', 'F5'].map(accelerator)).toEqual([
      'CommandOrControl+=',
      'CommandOrControl+Plus',
      'Alt+Shift+Left',
      'F5',
    ]);
  });
});

import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { daysIn, daysInWords, formatDays, parseDays } from '#shared/enablement';

it('[P16] days are one number for every term, or three', () => {
  expect(must(parseDays('24'))).toBe(24);
  expect(must(parseDays(' 2.5 days '))).toBe(2.5);
  expect(must(parseDays('10, 0, 6'))).toEqual({ autumn: 10, spring: 0, summer: 6 });
  expect(must(parseDays('8 8 8'))).toBe(8);
  expect(must(parseDays(''))).toBeUndefined();
});

it('[P16] refuses what is no number of days, in plain words', () => {
  for (const text of ['soon', '10, 6', '-3', '20000', '1 2 3 4'])
    expect(parseDays(text), text).toMatchObject({ ok: false, error: { code: 'days-unread' } });
});

it('[P16] what is written is read back', () => {
  for (const days of [0, 24, 2.5, { autumn: 10, spring: 0, summer: 6 }]) {
    expect(must(parseDays(formatDays(days)))).toEqual(days);
  }
  expect(formatDays({ summer: 6 })).toBe('0, 0, 6');
  expect(daysIn({ summer: 6 }, 'summer')).toBe(6);
  expect(daysIn({ summer: 6 }, 'autumn')).toBe(0);
  expect(daysInWords(1)).toBe('1 day');
  expect(daysInWords(2.5)).toBe('2.5 days');
});

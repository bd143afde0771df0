import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import {
  formatAddress,
  formatSpan,
  formatSpanShort,
  parseAddress,
  parseSpan,
  SCHOOL_YEARS,
  spokenSpan,
} from '#shared/calendar';
import { codeOf } from './code-of';

describe('spoken addresses', () => {
  it('[CAL6] are printed for every week and read back', () => {
    const printed = Array.from({ length: 570 }, (_, index) => formatAddress(index + 1));
    const expected = SCHOOL_YEARS.flatMap(({ id }) => Array.from({ length: 38 }, (_, index) => `${id} w${index + 1}`));
    expect(printed).toEqual(expected);
    expect(printed.map((text) => must(parseAddress(text)))).toEqual(expected.map((_, index) => index + 1));
  });

  it.each([
    ['Y7 w12', 316],
    ['y7w12', 316],
    ['Y7W12', 316],
    ['  Year 7,  week 12 ', 316],
    ['yr 7 wk 12', 316],
    ['N w1', 1],
    ['nursery w1', 1],
    ['R w38', 76],
    ['Reception week 3', 41],
    ['Y07 w01', 305],
    ['Y7', 305],
    ['nursery', 1],
    ['KS3', 305],
    ['Y7 spring w2', 320],
    ['305', 305],
    ['w305', 305],
    ['week 570', 570],
  ])('[CAL6] "%s" is week %i', (text, week) => {
    expect(parseAddress(text)).toEqual({ ok: true, value: week });
  });

  it.each([
    ['', 'address-unknown'],
    ['hello', 'address-unknown'],
    ['Y7 12', 'address-unknown'],
    ['1.5', 'address-unknown'],
    ['-5', 'address-unknown'],
    ['Y7 w', 'address-unknown'],
    ['Y7 w12 x', 'address-unknown'],
    ['autumn', 'address-unknown'],
    ['w', 'address-unknown'],
    ['𝟛𝟘𝟝', 'address-unknown'],
    ['Y0', 'no-such-year'],
    ['Y14 w1', 'no-such-year'],
    ['Y7 w39', 'no-such-week'],
    ['N w0', 'no-such-week'],
    ['0', 'not-a-week'],
    ['571', 'not-a-week'],
    ['99999999999999999999', 'not-a-week'],
  ])('[CAL6] "%s" gets the error value %s', (text, code) => {
    expect(codeOf(parseAddress(text))).toBe(code);
  });

  it('[CAL6] errors say what would be understood, and quote no more than they must', () => {
    expect(parseAddress('next Tuesday')).toMatchObject({
      error: {
        message: '“next Tuesday” is not a week that can be read. Write it like “Y7 w12” or “last week of Year 6”.',
      },
    });
    const long = parseAddress('x'.repeat(1_000_000));
    expect(!long.ok && long.error.message.length < 200).toBe(true);
  });

  it('[CAL1] what is no week is not printed as one', () => {
    expect([0, 571, 1.5, Number.NaN].map(formatAddress)).toEqual(Array(4).fill('outside the 570 weeks'));
    expect([formatSpan(0, 5), formatSpan(9, 8), formatSpanShort(1, 571)]).toEqual(
      Array(3).fill('outside the 570 weeks'),
    );
  });
});

describe('stretches', () => {
  it.each([
    [210, 418, 'Y4 w20 – Y9 w38', 'Y4 w20–Y9 w38'],
    [191, 418, 'Y4–Y9', 'Y4–9'],
    [305, 342, 'Y7', 'Y7'],
    [1, 76, 'N–R', 'N–R'],
    [1, 304, 'N–Y6', 'N–Y6'],
    [39, 152, 'R–Y2', 'R–Y2'],
    [1, 570, 'N–Y13', 'N–Y13'],
    [305, 316, 'Y7 w1 – w12', 'Y7 w1–12'],
    [305, 305, 'Y7 w1', 'Y7 w1'],
    [342, 343, 'Y7 w38 – Y8 w1', 'Y7 w38–Y8 w1'],
  ])('[CAL7] %i to %i is "%s", on a card "%s"', (from, to, long, short) => {
    expect([formatSpan(from, to), formatSpanShort(from, to)]).toEqual([long, short]);
  });

  it.each([
    ['Y4 w20 – Y9 w38', 210, 418],
    ['y4w20-y9w38', 210, 418],
    ['Y4 w20 to Y9 w38', 210, 418],
    ['from Year 4 week 20 to Year 9 week 38', 210, 418],
    ['Reception to Year 2', 39, 152],
    ['R-2', 39, 152],
    ['Y7', 305, 342],
    ['Y4-9', 191, 418],
    ['Year 4 — 9', 191, 418],
    ['Y7 w12', 316, 316],
    ['Y7 w1-12', 305, 316],
    ['Y7 weeks 1 to 12', 305, 316],
    ['Key Stage 3', 305, 418],
    ['ks3', 305, 418],
    ['KS3-4', 305, 494],
    ['Key-Stage 1 until KS2', 77, 304],
    ['Early years', 1, 76],
    ['Post-16', 495, 570],
    ['KS4-Post-16', 419, 570],
    ['sixth form', 495, 570],
    ['Y7 autumn', 305, 318],
    ['Year 7 Autumn term', 305, 318],
    ['Y7 summer 2', 336, 342],
    ['Y7 half-term 3', 319, 324],
    ['Y7 spring to summer', 319, 342],
    ['Y7 summer to Y8 autumn', 330, 356],
    ['305–342', 305, 342],
    ['w305', 305, 305],
    ['last week of Year 6', 304, 304],
    ['first week of Reception', 39, 39],
    ['autumn 1 of Year 4', 191, 197],
    ['first week of autumn in Year 7', 305, 305],
    ['weeks 3 to 6 of Year 4', 193, 196],
    ['autumn 1 to spring 2 of Year 4', 191, 215],
    ['the last two weeks of KS2', 303, 304],
    ['last half-term of Year 6', 298, 304],
    ['the end of Key Stage 2', 304, 304],
    ['week 3 of autumn 1 in Year 4', 193, 193],
    ['Year 7 (age 11), Autumn 1, week 3', 307, 307],
    ['until Year 6', 1, 304],
    ['up to the end of Year 6', 1, 304],
    ['from Year 3', 153, 570],
    ['Year 5 onwards', 229, 570],
    ['after Year 6', 305, 570],
    ['before Year 7', 1, 304],
    ['between Year 3 and Year 5', 153, 266],
    ['Years 4 to 6', 191, 304],
    ['Years 4 and 5', 191, 266],
    ['Nursery and Reception', 1, 76],
    ['throughout Year 5', 229, 266],
    ['the whole journey', 1, 570],
    ['all through', 1, 570],
    ['autumn term Year 7', 305, 318],
    ['summer 2 Y7', 336, 342],
    ['week 3 Year 4', 193, 193],
    ['spring term year 3 to summer term year 5', 167, 266],
  ])('[CAL7] "%s" is %i to %i', (text, from, to) => {
    expect(parseSpan(text)).toEqual({ ok: true, value: { from, to } });
  });

  it('[CAL5] [CAL7] terms follow the plan’s pattern', () => {
    expect(parseSpan('N autumn', [8, 7, 5, 6, 6, 6])).toEqual({ ok: true, value: { from: 1, to: 15 } });
    expect(codeOf(parseSpan('N autumn', [8, 7]))).toBe('bad-pattern');
  });

  it.each([
    ['', 'span-unknown'],
    ['-', 'span-unknown'],
    ['Y7 –', 'span-unknown'],
    ['soon', 'span-unknown'],
    ['Y1 – Y2 – Y3', 'span-unknown'],
    ['autumn', 'span-unknown'],
    ['Y7 summer 2 w8', 'no-such-week'],
    ['Years 4 and 6', 'span-unknown'],
    ['last week of Year 14', 'no-such-year'],
    ['before Nursery', 'not-a-week'],
    ['Y9 to Y4', 'span-reversed'],
    ['Y7 w12 – w1', 'span-reversed'],
    ['Y4–40', 'no-such-year'],
    ['Y7 w1–39', 'no-such-week'],
    ['Y7 summer 3', 'no-such-half-term'],
    ['Y7 half-term 7', 'no-such-half-term'],
    ['KS0', 'no-such-phase'],
    ['KS9', 'no-such-phase'],
    ['1 to 571', 'not-a-week'],
  ])('[CAL7] "%s" gets the error value %s', (text, code) => {
    expect(codeOf(parseSpan(text))).toBe(code);
  });
});

describe('stretches read aloud', () => {
  it.each([
    [210, 418, 'Year 4 week 20 to Year 9 week 38'],
    [305, 316, 'Year 7 week 1 to week 12'],
    [305, 305, 'Year 7 week 1'],
    [305, 342, 'Year 7'],
    [1, 570, 'Nursery to Year 13'],
    [0, 3, 'outside the 570 weeks'],
  ])('[CAL7] %i to %i is “%s”', (from, to, words) => {
    expect(spokenSpan(from, to)).toBe(words);
  });
});

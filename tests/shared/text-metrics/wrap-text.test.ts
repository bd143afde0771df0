import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, type TextStyle, wrapText } from '#shared/text-metrics';

const STYLE: TextStyle = { font: 'serif', size: 16, weight: 400 };
const RUNS = { seed: 570, numRuns: 1000 };
const width = (text: string) => measureText(text, STYLE);

describe('wrapText', () => {
  it('[TXT5] breaks at white space and drops it', () => {
    expect(wrapText('  All leaders   are leaders of SEND ', STYLE, width('leaders of SEND'), 9)).toEqual([
      'All leaders are',
      'leaders of SEND',
    ]);
    expect(wrapText('All leaders', STYLE, 1000, 9)).toEqual(['All leaders']);
  });

  it('[TXT5] breaks after a hyphen or slash between letters, never inside a number or address', () => {
    expect(wrapText('high-quality', STYLE, width('high-qu'), 9)).toEqual(['high-', 'quality']);
    expect(wrapText('from 2026/27 on', STYLE, width('from 2026/'), 9)).toEqual(['from', '2026/27 on']);
    expect(wrapText('through Y4–Y9', STYLE, width('through Y4–'), 9)).toEqual(['through', 'Y4–Y9']);
  });

  it('[TXT5] keeps line breaks, and no-break spaces together', () => {
    expect(wrapText('First\n\n second', STYLE, 1000, 9)).toEqual(['First', 'second']);
    expect(wrapText('in Year\u00a07', STYLE, width('in Year'), 9)).toEqual(['in', 'Year\u00a07']);
  });

  it('[TXT5] breaks a word only where it is wider than the line', () => {
    expect(wrapText('a inclusion', STYLE, width('inclus'), 9)).toEqual(['a', 'inclus', 'ion']);
    expect(wrapText('ab', STYLE, 1, 9)).toEqual(['a', 'b']);
  });

  it('[TXT6] cuts what is left over in the last line', () => {
    const room = width('All leaders are');
    expect(wrapText('All leaders are leaders of SEND', STYLE, room, 1)).toEqual(['All leaders a…']);
    expect(wrapText('First\nsecond', STYLE, 1000, 1)).toEqual(['First…']);
    expect(wrapText('abc def', STYLE, width('a…'), 1)).toEqual(['a…']);
  });

  it('[TXT6] no text, no room or no lines: no lines', () => {
    expect([wrapText(' \n ', STYLE, 100, 3), wrapText('a', STYLE, 0, 3), wrapText('a', STYLE, 100, 0)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(wrapText('a', STYLE, Number.NaN, 3)).toEqual([]);
  });

  it('[TXT5] [TXT6] keeps to the width and the lines, and loses nothing that has room', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcWi-/é学'), 'e\u0301'),
      minLength: 1,
      maxLength: 12,
    });
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 6 }), (words, room, maxLines) => {
        const lines = wrapText(words, STYLE, room, maxLines);
        const all = wrapText(words, STYLE, room, 1000);
        const letters = (list: readonly string[]) => list.join('').replaceAll(' ', '');
        return (
          lines.length === Math.min(all.length, maxLines) &&
          lines.every((line) => line === line.trim() && width(line) <= room + 1e-6) &&
          letters(all) === words.replaceAll(' ', '') &&
          (all.length <= maxLines || (lines.at(-1) ?? '').endsWith('…'))
        );
      }),
      RUNS,
    );
  });
});

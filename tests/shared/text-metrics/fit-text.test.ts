import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, measureText, type TextStyle } from '#shared/text-metrics';

const STYLE: TextStyle = { font: 'sans', size: 14, weight: 550 };
const RUNS = { seed: 570, numRuns: 1000 };
const width = (text: string) => measureText(text, STYLE);

describe('fitText', () => {
  it('[TXT4] leaves alone what fits, to the last fraction of a pixel', () => {
    const title = 'Best start in life';
    expect(fitText(title, STYLE, width(title))).toBe(title);
    expect(fitText(title, STYLE, width(title) - 0.01)).toBe('Best start in li…');
    expect(fitText('', STYLE, 0)).toBe('');
  });

  it('[TXT4] has no space and no second ellipsis before the ellipsis', () => {
    expect(fitText('Best start in life', STYLE, width('Best …'))).toBe('Best…');
    expect(fitText('and so… on and on', STYLE, width('and so……'))).toBe('and so…');
  });

  it('[TXT4] is empty where not even the ellipsis fits', () => {
    expect([width('…') - 0.01, 0, -1, Number.NaN].map((room) => fitText('Best start', STYLE, room))).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(fitText('Best start', STYLE, width('…'))).toBe('…');
  });

  it('[TXT3] keeps together what is one sign', () => {
    const signs = ['e\u0301', '👩🏽‍🏫', '🇬🇧', '❤️', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'];
    for (const sign of signs) {
      const text = `a${sign}${sign}bc`;
      for (let room = 0; room < width(text); room += 0.5) {
        const kept = fitText(text, STYLE, room).replace('…', '');
        expect(['', 'a', `a${sign}`, `a${sign}${sign}`, `a${sign}${sign}b`]).toContain(kept);
      }
    }
  });

  it('[TXT4] always fits, and is the text or a beginning of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        (text, room) => {
          const fitted = fitText(text, STYLE, room);
          if (width(fitted) > room + 1e-6) return false;
          return fitted === text || fitted === '' || (fitted.endsWith('…') && text.startsWith(fitted.slice(0, -1)));
        },
      ),
      RUNS,
    );
  });

  it('a text of a million signs is no trouble', () => {
    expect(fitText('w'.repeat(1_000_000), STYLE, 100)).toMatch(/^w+…$/u);
  });
});

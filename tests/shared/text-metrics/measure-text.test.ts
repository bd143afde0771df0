import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { measureText, type TextStyle } from '#shared/text-metrics';
import { advanceWidthsSource } from '../../../scripts/text-metrics';

const ROOT = join(import.meta.dirname, '../../..');
const SANS: TextStyle = { font: 'sans', size: 16, weight: 400 };

describe('the table', () => {
  it('is what the script makes of the installed fonts', () => {
    expect(readFileSync(join(ROOT, 'shared/text-metrics/advance-widths.ts'), 'utf8')).toBe(advanceWidthsSource());
  });
});

describe('measureText', () => {
  it('[TXT1] adds up advance widths, exactly those of the font', () => {
    expect(measureText('', SANS)).toBe(0);
    expect(measureText(' ', SANS)).toBe((16 * 576) / 2048);
    expect(measureText('!!', { ...SANS, size: 2048 })).toBe(2 * 589);
  });

  it('[TXT1] grows with size, and with weight from 400 to 600 only', () => {
    const width = (weight: number, size = 16) => measureText('Attendance', { font: 'sans', size, weight });
    expect(width(400, 32)).toBeCloseTo(2 * width(400), 9);
    expect(width(550)).toBeCloseTo(0.25 * width(400) + 0.75 * width(600), 9);
    expect([width(300), width(700)]).toEqual([width(400), width(600)]);
    expect(width(600)).toBeGreaterThan(width(400));
  });

  it.each([
    ['sans', 400, 'Inter_400Regular', 'inter/400Regular', 'Inter'],
    ['sans', 600, 'Inter_600SemiBold', 'inter/600SemiBold', 'Inter SemiBold'],
    ['serif', 400, 'SourceSerif4_400Regular', 'source-serif-4/400Regular', 'Source Serif 4'],
    ['serif', 600, 'SourceSerif4_600SemiBold', 'source-serif-4/600SemiBold', 'Source Serif 4 SemiBold'],
  ] as const)('[TXT1] agrees with drawn text: %s %i', (font, weight, file, folder, family) => {
    const fontFile = join(ROOT, 'node_modules/@expo-google-fonts', folder, `${file}.ttf`);
    const titles = [
      'Attendance, inclusion and high-quality transitions',
      'Trust-wide development of teaching',
      'Key Stage 2 → Key Stage 3: hand-over of every pupil’s needs',
      'Café, naïve, Łódź, £5,000 – “best start in life”',
    ];
    for (const title of titles) {
      // A full stop at both ends makes the side bearings the same for every title.
      const drawn = drawnWidth(`.${title}.`, fontFile, family, weight) - drawnWidth('..', fontFile, family, weight);
      const measured = measureText(title, { font, size: 100, weight });
      expect(Math.abs(measured - drawn) / drawn).toBeLessThan(0.02);
    }
  });

  it('[TXT2] what the fonts lack has a sensible width', () => {
    const em = (text: string) => measureText(text, { ...SANS, size: 1 });
    expect([em('学'), em('😀'), em('한')]).toEqual([1, 1, 1]);
    expect([em('\u0301'), em('\ufe0f'), em('\u200d'), em('\u200b'), em('\u{1f3fd}'), em('\u0000')]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(em('é'.normalize('NFD'))).toBe(em('e'));
    expect([em('\t'), em('\n'), em('\u2003')]).toEqual([em(' '), em(' '), em(' ')]);
    expect(em('\u00ad')).toBe(0);
    expect(em('ب')).toBeCloseTo(1247 / 2048, 9);
    expect(em('\ud83d')).toBeCloseTo(1247 / 2048, 9);
  });
});

function drawnWidth(text: string, fontFile: string, family: string, weight: number): number {
  const plain = text.replaceAll('&', '&amp;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text x="10" y="120" font-family="${family}" font-weight="${weight}" font-size="100">${plain}</text></svg>`;
  const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: family };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

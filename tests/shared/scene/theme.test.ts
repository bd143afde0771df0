import { describe, expect, it, test } from 'vitest';
import type { Paint, ThemeId } from '#shared/scene';
import { bandShares, contrast, paints, pictureTheme, themes } from '#shared/scene';

const grounds = ['paper', 'surface', 'raised'] as const satisfies readonly Paint[];
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'warning'] as const satisfies readonly Paint[];

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `share` of the first colour, the rest of the second. */
function blend(first: string, second: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(first, at) * share + part(second, at) * (1 - share)));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('the theme %s', (_id, theme) => {
  it('gives every paint a colour', () => {
    expect(paints.filter((paint) => !/^#[0-9a-f]{6}$/.test(theme[paint]))).toEqual([]);
  });

  it('writes text at 4.5:1 or more on every ground', () => {
    const pairs = texts.flatMap((text) => grounds.map((ground) => ({ text, ground })));
    expect(pairs.filter(({ text, ground }) => ratio(theme[text], theme[ground]) < 4.5)).toEqual([]);
    expect(ratio(theme['on-accent'], theme.accent)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(theme.warning, theme['warning-tint'])).toBeGreaterThanOrEqual(4.5);
  });

  it('writes the title of an entitlement at 4.5:1 or more, also where it has no area, whatever colours say', () => {
    const tones = paints.filter((paint) => /^(area|status|set)-/.test(paint));
    const measured = tones.map((tone) => {
      const ground = blend(theme[tone], theme.paper, bandShares.ground);
      return { tone, ratio: ratio(blend(theme[tone], theme.ink, bandShares.title), ground) };
    });
    expect(tones).toContain('area-none');
    expect(measured.filter((one) => one.ratio < 4.5)).toEqual([]);
  });
});

test('high contrast writes at 7:1, draws lines at 3:1 and keeps the area colours readable', () => {
  expect(texts.filter((text) => ratio(contrast[text], contrast.paper) < 7)).toEqual([]);
  expect(ratio(contrast.hairline, contrast.paper)).toBeGreaterThanOrEqual(3);
  const areas = paints.filter((paint) => paint.startsWith('area-'));
  expect(areas.filter((area) => ratio(contrast[area], contrast.paper) < 7)).toEqual([]);
});

test('pictures that leave the app are light or dark, whatever the screen shows', () => {
  expect((['light', 'dark', 'contrast'] satisfies ThemeId[]).map(pictureTheme)).toEqual(['light', 'dark', 'light']);
});

/** Colours that tell things apart must do so for everybody, on every ground that they are drawn on. */
import { describe, expect, it } from 'vitest';
import type { Paint, Theme } from '#shared/scene';
import { paints, themes } from '#shared/scene';

type Colour = readonly [number, number, number];

/** How red, green and blue arrive in eyes of each kind (Machado, Oliveira and Fernandes 2009, full strength). */
const eyes: Readonly<Record<string, readonly [Colour, Colour, Colour]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(colour: string): Colour {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function dot([a, b, c]: Colour, [x, y, z]: Colour): number {
  return a * x + b * y + c * z;
}

/** Oklab, a hundred for white: equal distances look about equally far apart. */
function seen(colour: string, eye: keyof typeof eyes): Colour {
  const [red, green, blue] = eyes[eye] ??
    eyes['usual'] ?? [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
  const light = linear(colour);
  const arriving = [red, green, blue].map((row) => Math.min(1, Math.max(0, dot(row, light)))) as unknown as Colour;
  const cone = (row: Colour) => Math.cbrt(dot(row, arriving));
  const cones: Colour = [
    cone([0.4122214708, 0.5363325363, 0.0514459929]),
    cone([0.2119034982, 0.6806995451, 0.1073969566]),
    cone([0.0883024619, 0.2817188376, 0.6299787005]),
  ];
  const rows: readonly Colour[] = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  return rows.map((row) => 100 * dot(row, cones)) as unknown as Colour;
}

function apart(a: string, b: string): number {
  return Math.min(
    ...Object.keys(eyes).map((eye) => {
      const [x, y] = [seen(a, eye), seen(b, eye)];
      return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
    }),
  );
}

function ratio(a: string, b: string): number {
  const luminance = (colour: string) => dot([0.2126, 0.7152, 0.0722], linear(colour));
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function mixed(a: string, b: string, share: number): string {
  const part = (at: number) => {
    const value =
      Number.parseInt(a.slice(at, at + 2), 16) * share + Number.parseInt(b.slice(at, at + 2), 16) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

const palettes = {
  statuses: paints.filter((paint) => paint.startsWith('status-')),
  'the set of eight and the neutral one': [...paints.filter((paint) => paint.startsWith('set-')), 'area-none' as const],
} satisfies Record<string, readonly Paint[]>;

const cases = Object.entries(themes).flatMap(([id, theme]) =>
  Object.entries(palettes).map(([name, palette]): [string, string, Theme, readonly Paint[]] => [
    id,
    name,
    theme,
    palette,
  ]),
);

describe.each(cases)('in the theme %s, %s', (id, _name, theme, palette) => {
  it('are seen as marks on every ground: 3:1', () => {
    const grounds = ['paper', 'surface', 'raised'] as const;
    const faint = palette.flatMap((paint) => grounds.filter((ground) => ratio(theme[paint], theme[ground]) < 3));
    expect(faint).toEqual([]);
  });

  it('make readable words on a band of their tint: 4.5:1', () => {
    const words = palette.map((paint) => ({
      paint,
      screen: ratio(mixed(theme[paint], theme.ink, 0.82), mixed(theme[paint], theme.paper, 0.13)),
      picture: ratio(mixed(theme[paint], theme.ink, 0.6), mixed(theme[paint], theme.paper, 0.13)),
    }));
    expect(
      words.filter(({ paint, screen, picture }) => paint !== 'area-none' && Math.min(screen, picture) < 4.5),
    ).toEqual([]);
  });

  it('are told apart by eyes of every kind', () => {
    const pairs = palette.flatMap((one, index) => palette.slice(index + 1).map((other) => [one, other] as const));
    // On a ground that asks for 7:1 there is less room between colours; the cuts of the bars tell the rest.
    const least = id === 'contrast' ? 4.5 : 6;
    const alike = pairs.filter(([one, other]) => apart(theme[one], theme[other]) < least);
    expect(alike).toEqual([]);
  });
});

/**
 * A scene as one self-contained SVG: no scripts, no references, colours and fonts written out, so that it looks the
 * same in a browser, in Word and on paper. PNG, PDF and Word take their pictures from here.
 */
import type { Region, Scene, Theme } from '#shared/scene';
import { inflate } from '#shared/scene';
import { cardElement } from './cards';
import { connectorElement, connectorLabel } from './connectors';
import { shapeElement } from './shapes';
import { families } from './text';
import { element, escapeXml } from './xml';

export type SvgOptions = {
  readonly theme: Theme;
  /** What the picture is called by screen readers and in a browser's tooltip. */
  readonly title: string;
  /** Around the scene, in its units; 24 when left out. */
  readonly padding?: number;
  /** `@font-face` rules to embed, where the picture must look right without the fonts being installed. */
  readonly fontCss?: string;
};

const PADDING = 24;

/** One scene unit is one px of the picture at its natural size. */
export function sceneToSvg(scene: Scene, { theme, title, padding = PADDING, fontCss }: SvgOptions): string {
  const { x, y, width, height } = inflate(scene.bounds, padding);
  const frame = { x, y, width, height };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' '),
      role: 'img',
      'font-family': families.sans,
    },
    [
      '',
      `<title>${escapeXml(title)}</title>`,
      `<desc>${escapeXml(summary(scene))}</desc>`,
      ...(fontCss ? [`<style>${escapeXml(fontCss)}</style>`] : []),
      element('rect', { ...frame, fill: theme.paper }),
      ...drawn(scene, theme),
      '',
    ].join('\n'),
  );
}

/** From back to front. What is pinned on screen comes last, as it covers what scrolls below it. */
function drawn(scene: Scene, theme: Theme): readonly string[] {
  const backdrop = (region: Region) =>
    scene.backdrop.filter((shape) => shape.region === region).map((shape) => shapeElement(shape, theme));
  const behind = scene.cards.filter(({ look }) => look !== 'card');
  const front = scene.cards.filter(({ look }) => look === 'card');
  return [
    ...backdrop('body'),
    ...behind.map((card) => cardElement(card, theme)),
    ...scene.connectors.map((connector) => connectorElement(connector, theme)),
    ...front.map((card) => cardElement(card, theme)),
    ...scene.connectors.map((connector) => connectorLabel(connector, theme)),
    ...backdrop('left'),
    ...backdrop('top'),
    ...backdrop('corner'),
  ];
}

function summary({ cards, connectors }: Scene): string {
  const items = cards.length === 1 ? '1 item' : `${cards.length} items`;
  const links = connectors.length === 1 ? '1 link' : `${connectors.length} links`;
  return `${items}, ${links}.`;
}

/** Cards, bands and frames as they look on screen. */
import { asideStyle, footAt, frameStyle, TITLE_LEADING, titleStyle } from '#shared/lenses';
import type { Rect, SceneCard, Theme } from '#shared/scene';
import {
  bandShares,
  LOCK_RADIUS,
  lockAt,
  lockPath,
  markAt,
  markPath,
  overlaps,
  rightOf,
  stripeGaps,
} from '#shared/scene';
import { blended } from './colour';
import { textElement } from './text';
import { decimal, element, escapeXml } from './xml';

const RADIUS = 7;
const FRAME_RADIUS = 10;
const TONE_WIDTH = 4;
/** Cards that follow each other week by week keep a hair's breadth between them. */
const INSET = 0.75;
/** From the middle of a line of text down to its baseline, as a part of the size. */
const BASELINE = 0.36;

export function cardElement(card: SceneCard, theme: Theme): string {
  const parts = twins(card, theme) + looks[card.look](card, theme);
  return element('g', {}, element('title', {}, escapeXml(card.title)) + parts + lock(card, theme) + mark(card, theme));
}

/** Where the card happens again: lighter than itself. */
function twins({ twins: again = [], rect, tone }: SceneCard, theme: Theme): string {
  const fill = blended(theme[tone], theme.paper, 0.6);
  return again
    .map((twin) => {
      const shown = shrunk(twin);
      const plain = twin.height < rect.height || shown.width <= TONE_WIDTH + 2;
      if (plain) return element('rect', { ...shown, width: Math.max(shown.width, TONE_WIDTH - 1), rx: 2, fill });
      const rx = Math.min(RADIUS, shown.width / 2);
      const face = { fill: blended(theme.raised, theme.paper, 0.62), stroke: theme['hairline-strong'] };
      return element('rect', { ...shown, rx, ...face }) + element('path', { d: toneBar(shown, rx), fill });
    })
    .join('');
}

function lock(card: SceneCard, theme: Theme): string {
  if (!card.confidential) return '';
  const at = lockAt(card);
  const plate = { cx: at.x, cy: at.y, r: LOCK_RADIUS, fill: theme.raised, stroke: theme['hairline-strong'] };
  const look = { fill: 'none', stroke: theme['ink-2'], 'stroke-width': 1.2 };
  return element('circle', plate) + element('path', { d: lockPath(at), ...look });
}

/** A square is filled, a circle is open. */
function mark(card: SceneCard, theme: Theme): string {
  if (!card.mark) return '';
  const at = markAt(card);
  const plate = { cx: at.x, cy: at.y, r: LOCK_RADIUS, fill: theme.raised, stroke: theme['hairline-strong'] };
  const fill = card.mark === 'square' ? theme['ink-2'] : 'none';
  const sign = { d: markPath(card.mark, at), fill, stroke: theme['ink-2'], 'stroke-width': 1.3 };
  return element('circle', plate) + element('path', sign);
}

const looks: Readonly<Record<SceneCard['look'], (card: SceneCard, theme: Theme) => string>> = {
  card: plainCard,
  band,
  frame,
};

function plainCard(card: SceneCard, theme: Theme): string {
  return paper(card, theme) + titleLines(card, theme.ink, theme) + aside(card, theme) + foot(card, theme);
}

function paper(card: SceneCard, theme: Theme): string {
  const shown = shrunk(card.rect);
  const tone = theme[card.tone];
  if (shown.width <= TONE_WIDTH + 2) {
    const width = Math.max(shown.width, TONE_WIDTH - 1);
    return element('rect', { ...shown, width, rx: width / 2, fill: tone });
  }
  const rx = Math.min(RADIUS, shown.width / 2);
  const border = { fill: theme.raised, stroke: theme['hairline-strong'] };
  const bar = element('path', { d: toneBar(shown, rx), fill: tone }) + cuts(card, shown, theme.raised);
  return element('rect', { ...shown, rx, ...border }) + bar;
}

/** Where the strip at the left is open: what lies under it shows. */
function cuts({ stripe = 'whole' }: SceneCard, { x, y, width, height }: Rect, ground: string): string {
  const wide = Math.min(TONE_WIDTH, width / 2) - 0.5;
  return stripeGaps(stripe, height)
    .map(({ from, to }) =>
      element('rect', { x: x + 0.5, y: y + from, width: wide, height: Math.max(to - from, 0), fill: ground }),
    )
    .join('');
}

/** The strip at the left, inside the card's rounded corners. */
function toneBar({ x, y, width, height }: Rect, radius: number): string {
  const strip = Math.min(TONE_WIDTH, width / 2);
  const rise = radius - Math.sqrt(radius ** 2 - Math.max(radius - strip, 0) ** 2);
  const [left, edge] = [decimal(x), decimal(x + strip)];
  const [top, bottom] = [decimal(y + rise), decimal(y + height - rise)];
  const arc = `A${decimal(radius)} ${decimal(radius)} 0 0 0`;
  return `M${edge} ${top}${arc} ${left} ${decimal(y + radius)}V${decimal(y + height - radius)}${arc} ${edge} ${bottom}Z`;
}

function band(card: SceneCard, theme: Theme): string {
  const tone = theme[card.tone];
  const look = {
    rx: RADIUS,
    fill: tone,
    'fill-opacity': bandShares.ground,
    stroke: tone,
    'stroke-opacity': bandShares.line,
  };
  const shown = shrunk(card.rect);
  // A band is tinted all over; only where its tone has to be told without colour does it have a bar as well.
  const bar = card.stripe
    ? element('path', { d: toneBar(shown, Math.min(RADIUS, shown.width / 2)), fill: tone }) +
      cuts(card, shown, blended(tone, theme.paper, bandShares.ground))
    : '';
  const title = blended(tone, theme.ink, bandShares.title);
  return element('rect', { ...shown, ...look }) + bar + titleLines(card, title, theme);
}

function frame(card: SceneCard, theme: Theme): string {
  const look = { rx: FRAME_RADIUS, fill: theme.surface, 'fill-opacity': 0.7, stroke: theme['hairline-strong'] };
  const { label, lines } = card;
  const at = { x: label.x, y: label.y + label.height / 2 + frameStyle.size * BASELINE };
  return element('rect', { ...card.rect, ...look }) + textElement(at, lines[0] ?? '', frameStyle, theme.ink);
}

/** The title's lines, in the middle of the label's height. Beside its card, a title breaks the lines that it crosses. */
function titleLines({ rect, label, lines }: SceneCard, fill: string, theme: Theme): string {
  const middle = label.y + label.height / 2;
  const first = middle - ((lines.length - 1) * TITLE_LEADING) / 2 + titleStyle.size * BASELINE;
  const halo = overlaps(rect, label) ? {} : { halo: theme.paper };
  return lines
    .map((line, index) => textElement({ x: label.x, y: first + index * TITLE_LEADING }, line, titleStyle, fill, halo))
    .join('');
}

function aside({ rect, aside: text }: SceneCard, theme: Theme): string {
  if (text === '') return '';
  const at = { x: rightOf(rect) - 11, y: rect.y + rect.height / 2 + asideStyle.size * BASELINE };
  return textElement(at, text, asideStyle, theme['ink-3'], { anchor: 'end' });
}

/** The quiet line below the title. */
function foot(card: SceneCard, theme: Theme): string {
  if (!card.foot) return '';
  return textElement(footAt(card), card.foot, asideStyle, theme['ink-3']);
}

function shrunk({ x, y, width, height }: Rect): Rect {
  return { x: x + INSET, y, width: Math.max(width - 2 * INSET, 0), height };
}

/**
 * Paints cards as they look in the page (cards/CardNode.module.css), so that nobody can tell which are real: the same
 * colours, lines and words, only less of each the farther away they are.
 */
import { asideStyle, footAt, frameStyle, TITLE_LEADING, titleStyle } from '#shared/lenses';
import type { Paint, Point, Rect, SceneCard, TextStyle } from '#shared/scene';
import {
  bandShares,
  bottomOf,
  LOCK_RADIUS,
  lockAt,
  lockPath,
  markAt,
  markPath,
  rightOf,
  stripeGaps,
} from '#shared/scene';
import { isHighContrast } from '../paint/high-contrast';
import type { Colours } from '../paint/page-colours';
import { setFont } from '../paint/set-font';
import { mixed } from './mixed-colour';

/** `zoom` is what a unit measures on the screen, px: how much can be made out. */
export type CardBrush = {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly zoom: number;
};

export type CardLook = { readonly dimmed: boolean; readonly selected: boolean };

/** Below this zoom a line of text is drawn as a line. */
const LEGIBLE = 0.3;
/** Below this zoom nobody sees whether corners are round; below the next, neither borders nor words. */
const ROUND = 0.22;
const SPECK = 0.12;
const RADIUS = 7;
const FRAME_RADIUS = 10;
const TONE_WIDTH = 4;
/** From afar its colour is all that tells a card from another: it is never narrower than this, px. */
const LEAST_TONE = 2;
/** A bar of fewer units than this is nothing but its colour. */
const NARROW = 9;
const SLIVER = 4;
/** From the middle of a line of text down to its baseline, as a part of the size. */
const BASELINE = 0.364;
const RING = 2;

export function paintCard(brush: CardBrush, card: SceneCard, look: CardLook): void {
  if (card.twins) paintTwins(brush, card, card.twins, look);
  if (card.look === 'frame') paintFrame(brush, card);
  else if (card.rect.width < NARROW) paintSliver(brush, card, look);
  else paintFace(brush, card, look);
  paintTitle(brush, card, look);
  if (brush.zoom >= LEGIBLE) paintDetails(brush, card);
  if (look.selected) paintRing(brush, card);
}

/** Where the card happens again: its shape, lighter; where there is no height or no width for that, a bar of its colour. */
function paintTwins(
  { context, colours, zoom }: CardBrush,
  card: SceneCard,
  twins: readonly Rect[],
  look: CardLook,
): void {
  const low = mixed(colours[card.tone], colours.paper, 0.6);
  for (const { x, y, width, height } of twins) {
    context.globalAlpha = look.dimmed ? 0.45 : 1;
    const plain = zoom < ROUND || height < card.rect.height || width < NARROW;
    context.fillStyle = plain ? low : mixed(colours.raised, colours.paper, 0.62);
    if (look.selected) context.fillStyle = plain ? colours.accent : colours['accent-tint'];
    context.beginPath();
    context.roundRect(x + 0.5, y + 0.5, Math.max(width - 1, 4), height - 1, plain ? 2 : Math.min(RADIUS, width / 2));
    context.fill();
    if (!plain) {
      context.strokeStyle = look.selected ? colours.accent : colours['hairline-strong'];
      context.lineWidth = 1;
      context.stroke();
      context.fillStyle = low;
      context.fillRect(x + 1, y + 3, TONE_WIDTH, height - 6);
    }
  }
  context.globalAlpha = 1;
}

/** What the title and the border of a card look like. */
type Face = { readonly fill: string; readonly line: string; readonly ink: string };

function faceOf({ colours }: CardBrush, { look, tone }: SceneCard, { dimmed }: CardLook): Face {
  const own = colours[tone];
  const bandLine = mixed(own, colours.paper, bandShares.line);
  if (dimmed) return { fill: '', line: look === 'band' ? bandLine : colours.hairline, ink: colours['ink-3'] };
  if (look !== 'band') return { fill: colours.raised, line: colours['hairline-strong'], ink: colours.ink };
  return {
    fill: mixed(own, colours.paper, bandShares.ground),
    line: bandLine,
    ink: mixed(own, colours.ink, bandShares.title),
  };
}

function paintFace(brush: CardBrush, card: SceneCard, look: CardLook): void {
  const { context, zoom } = brush;
  const { x, y, width, height } = card.rect;
  const { fill, line } = faceOf(brush, card, look);
  if (zoom < SPECK) {
    context.fillStyle = fill || line;
    context.fillRect(x, y, width, height);
  } else if (zoom < ROUND) {
    context.fillStyle = line;
    context.fillRect(x, y, width, height);
    const edge = Math.min(1, width / 4);
    context.fillStyle = fill || brush.colours.paper;
    context.fillRect(x + edge, y + edge, width - 2 * edge, height - 2 * edge);
  } else {
    const radius = Math.min(RADIUS, width / 2, height / 2);
    context.beginPath();
    context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, Math.max(radius - 0.5, 0));
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    context.strokeStyle = line;
    context.lineWidth = 1;
    context.setLineDash(look.dimmed ? DASHES : WHOLE);
    context.stroke();
    context.setLineDash(WHOLE);
  }
  if (card.look !== 'band' || card.stripe) paintTone(brush, card, look);
}

const DASHES = [3, 3];
const WHOLE: number[] = [];

function paintTone({ context, colours, zoom }: CardBrush, card: SceneCard, { dimmed }: CardLook): void {
  const { x, y, width, height } = card.rect;
  const wide = Math.min(Math.max(TONE_WIDTH, LEAST_TONE / zoom), width - 2);
  context.globalAlpha = dimmed ? 0.28 : 1;
  context.fillStyle = colours[card.tone];
  const gaps = zoom < ROUND ? [] : stripeGaps(card.stripe ?? 'whole', height);
  if (gaps.length > 0) {
    let from = 1;
    for (const gap of [...gaps, { from: height - 1, to: height }]) {
      context.fillRect(x + 1, y + from, wide, Math.max(gap.from - from, 0));
      from = gap.to;
    }
  } else if (zoom < ROUND) context.fillRect(x + 1, y + 1, wide, height - 2);
  else {
    context.beginPath();
    context.roundRect(x + 1, y + 1, wide, height - 2, [RADIUS - 1, 0, 0, RADIUS - 1]);
    context.fill();
  }
  context.globalAlpha = 1;
}

function paintSliver({ context, colours }: CardBrush, { rect, look, tone }: SceneCard, { dimmed }: CardLook): void {
  context.globalAlpha = dimmed ? 0.28 : 1;
  context.fillStyle = look === 'band' ? mixed(colours[tone], colours.paper, 0.55) : colours[tone];
  context.beginPath();
  context.roundRect(rect.x, rect.y, Math.max(rect.width, SLIVER), rect.height, 2);
  context.fill();
  context.globalAlpha = 1;
}

function paintFrame({ context, colours }: CardBrush, { rect }: SceneCard): void {
  context.beginPath();
  context.roundRect(rect.x + 0.75, rect.y + 0.75, rect.width - 1.5, rect.height - 1.5, FRAME_RADIUS);
  context.globalAlpha = 0.7;
  context.fillStyle = colours.surface;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colours['hairline-strong'];
  context.lineWidth = 1.5;
  context.stroke();
}

function paintTitle(brush: CardBrush, card: SceneCard, look: CardLook): void {
  const { context, colours, zoom } = brush;
  if (zoom < SPECK) return;
  const style = styleOf(card, look);
  const leading = card.look === 'frame' ? 20 : TITLE_LEADING;
  const ink = card.look === 'frame' ? colours.ink : faceOf(brush, card, look).ink;
  const middle = card.label.y + card.label.height / 2 - ((card.lines.length - 1) * leading) / 2;
  context.fillStyle = ink;
  if (zoom < LEGIBLE) {
    const high = style.size * 0.42;
    context.globalAlpha = 0.34;
    for (const [index, line] of card.lines.entries()) {
      const wide = Math.min(card.label.width, line.length * style.size * 0.5);
      context.fillRect(card.label.x, middle + index * leading - high / 2, wide, high);
    }
    context.globalAlpha = 1;
    return;
  }
  setFont(context, style);
  context.textAlign = 'left';
  const down = style.size * BASELINE;
  const hasHalo = card.look === 'card' && isHighContrast(colours);
  if (hasHalo) {
    context.strokeStyle = colours.paper;
    context.lineWidth = 4;
    context.lineJoin = 'round';
  }
  for (const [index, line] of card.lines.entries()) {
    const y = middle + index * leading + down;
    if (hasHalo) context.strokeText(line, card.label.x, y);
    context.fillText(line, card.label.x, y);
  }
}

function styleOf({ look }: SceneCard, { dimmed }: CardLook): TextStyle {
  if (look === 'frame') return frameStyle;
  if (dimmed) return dimmedTitle;
  return look === 'band' ? bandTitle : titleStyle;
}

const bandTitle: TextStyle = { ...titleStyle, weight: 600 };
const dimmedTitle: TextStyle = { ...titleStyle, weight: 400 };

function paintDetails({ context, colours }: CardBrush, card: SceneCard): void {
  if (card.aside !== '') {
    setFont(context, asideStyle);
    context.fillStyle = colours['ink-3'];
    context.textAlign = 'right';
    const { y, height } = card.rect;
    context.fillText(card.aside, rightOf(card.rect) - 10, y + height / 2 + asideStyle.size * BASELINE);
    context.textAlign = 'left';
  }
  if (card.foot) {
    setFont(context, asideStyle);
    context.fillStyle = colours['ink-3'];
    const { x, y } = footAt(card);
    context.fillText(card.foot, x, y);
  }
  if (card.confidential) {
    paintPlate(context, colours, lockAt(card));
    context.lineWidth = 1.2;
    context.stroke(new Path2D(lockPath(lockAt(card))));
  }
  if (!card.mark) return;
  const at = markAt(card);
  paintPlate(context, colours, at);
  context.fillStyle = colours['ink-2'];
  if (card.mark === 'square') context.fillRect(at.x - 3, at.y - 3, 6, 6);
  context.lineWidth = 1.3;
  context.stroke(new Path2D(markPath(card.mark, at)));
}

/** What a lock or a sign stands on; the next stroke is theirs. */
function paintPlate(context: CanvasRenderingContext2D, colours: Colours, at: Point): void {
  context.beginPath();
  context.arc(at.x, at.y, LOCK_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = colours.raised;
  context.fill();
  context.strokeStyle = colours['hairline-strong'];
  context.lineWidth = 1;
  context.stroke();
  context.strokeStyle = colours['ink-2'];
}

/** Around the card and its title, as far as they reach. */
function paintRing({ context, colours }: CardBrush, card: SceneCard): void {
  const { x, y, width, height } = ringed(card);
  context.strokeStyle = colours.accent satisfies Colours[Paint];
  context.lineWidth = RING;
  context.beginPath();
  context.roundRect(x - 3, y - 3, width + 6, height + 6, card.look === 'frame' ? FRAME_RADIUS + 2 : RADIUS + 2);
  context.stroke();
}

function ringed({ rect, label, look }: SceneCard): Rect {
  if (look === 'frame') return rect;
  const left = Math.min(rect.x, label.x);
  const top = Math.min(rect.y, label.y);
  const right = Math.max(rightOf(rect), rightOf(label));
  return { x: left, y: top, width: right - left, height: Math.max(bottomOf(rect), bottomOf(label)) - top };
}

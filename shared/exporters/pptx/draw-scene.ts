/** A scene as shapes of a slide: what can be read on screen can be edited here. */

import { linkKindOf } from '#shared/kinds';
import { asideStyle, footAt, frameStyle, TITLE_LEADING, titleStyle } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Point, Rect, Scene, SceneCard, SceneConnector, Shape } from '#shared/scene';
import { bandShares, contains, rightOf, unionOf } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import type { Box, Paragraph, SlideShape, Words } from './slide';

/** Georgia runs wider than the serif that scenes are measured in. */
const SERIF_SHARE = 0.87;

export type Fit = {
  /** Points a scene unit. */
  readonly scale: number;
  readonly point: (at: Point) => Point;
  readonly rect: (rect: Rect) => Rect;
};

/** In the middle of the room, at its upper edge; never larger than `most`. */
export function fitted({ bounds }: Pick<Scene, 'bounds'>, room: Rect, most: number): Fit {
  const scale = Math.min(room.width / Math.max(bounds.width, 1), room.height / Math.max(bounds.height, 1), most);
  const left = room.x + (room.width - bounds.width * scale) / 2;
  const point = ({ x, y }: Point) => ({ x: left + (x - bounds.x) * scale, y: room.y + (y - bounds.y) * scale });
  const rect = (one: Rect) => ({ ...point(one), width: one.width * scale, height: one.height * scale });
  return { scale, point, rect };
}

/** From back to front, as the picture of the scene has it. */
export function drawScene(plan: Plan, scene: Scene, fit: Fit): readonly SlideShape[] {
  const backdrop = (pinned: boolean) =>
    scene.backdrop.filter(({ region }) => (region !== 'body') === pinned).map((shape) => backdropShape(shape, fit));
  const card = (one: SceneCard) => cardShape(plan, one, fit);
  return [
    ...backdrop(false),
    ...scene.cards.filter(({ look }) => look !== 'card').map(card),
    ...scene.connectors.filter(({ ends }) => !ends).map((link) => linkShape(plan, link)),
    ...scene.cards.filter(({ look }) => look === 'card').map(card),
    ...backdrop(true),
  ];
}

function backdropShape(shape: Shape, fit: Fit): SlideShape {
  switch (shape.type) {
    case 'rect':
    case 'ellipse': {
      const { fill, opacity, stroke } = shape;
      const dashed = shape.type === 'ellipse' && shape.dash ? { dash: 'dash' } : {};
      const look = {
        fill: fill && { paint: fill, share: opacity },
        outline: stroke && { paint: stroke, width: 0.75, ...dashed },
      };
      if (shape.type === 'rect')
        return {
          type: 'box',
          name: 'Ground',
          rect: fit.rect(shape.rect),
          round: (shape.radius ?? 0) * fit.scale,
          ...look,
        };
      const { centre, radius } = shape;
      const around = { x: centre.x - radius.x, y: centre.y - radius.y, width: radius.x * 2, height: radius.y * 2 };
      return { type: 'box', name: 'Ring', oval: true, rect: fit.rect(around), ...look };
    }
    case 'polygon': {
      const { fill, opacity, stroke, strokeWidth = 1, dash } = shape;
      const points = shape.points.map(fit.point);
      return {
        type: 'box',
        name: 'Shape',
        rect: unionOf(points.map((point) => ({ ...point, width: 0, height: 0 }))),
        points,
        fill: fill && { paint: fill, share: opacity },
        outline: stroke && { paint: stroke, width: strokeWidth * fit.scale, ...(dash && { dash: 'dash' }) },
      };
    }
    case 'line': {
      const width = Math.max((shape.strokeWidth ?? 1) * fit.scale, 0.5);
      // Dots are quieter than dashes: seams between the weeks stand behind everything.
      const dash = shape.dash && { dash: (shape.dash[0] ?? 0) <= 1 ? 'sysDot' : 'dash' };
      const outline = { paint: shape.stroke, width, ...dash };
      return { type: 'line', name: 'Line', from: fit.point(shape.from), to: fit.point(shape.to), outline };
    }
    case 'text': {
      const { at, text, style, fill, anchor = 'start' } = shape;
      const width = measureText(text, style) + 4;
      const x = { start: at.x, middle: at.x - width / 2, end: at.x - width }[anchor];
      const rect = fit.rect({ x, y: at.y - style.size, width, height: style.size * 1.3 });
      const size = style.size * fit.scale * (style.font === 'serif' ? SERIF_SHARE : 1);
      const words = { text, size, paint: fill, bold: style.weight === 600, serif: style.font === 'serif' };
      const align = ({ start: 'l', middle: 'ctr', end: 'r' } as const)[anchor];
      return {
        type: 'box',
        name: `Words ${text}`.slice(0, 60),
        rect,
        wraps: false,
        paragraphs: [{ words: [words], align }],
      };
    }
  }
}

function linkShape(plan: Plan, { from, to, kind, label }: SceneConnector): SlideShape {
  const { verb, dash, head, tail } = linkKindOf({ kind });
  const titles = [from, to].map((id) => plan.items.get(id)?.title.trim().slice(0, 80) || 'Untitled');
  const said = label.trim() === '' ? '' : ` (${label.trim()})`;
  const alt = `${titles[0]} ${verb} ${titles[1]}${said}`;
  return { type: 'connector', name: `Link: ${alt}`.slice(0, 120), alt, from, to, head, tail, dash: dashOf(dash) };
}

function dashOf([on = 0, off = 0, more]: readonly number[]): string {
  if (on === 0) return 'solid';
  if (more !== undefined) return 'dashDot';
  if (on === 1) return 'sysDot';
  return on >= 3 * off ? 'lgDash' : on > off ? 'dash' : 'sysDash';
}

/** The card with its bar, its words and where it happens again, held together so that they move as one. */
function cardShape(plan: Plan, card: SceneCard, fit: Fit): SlideShape {
  const item = plan.items.get(card.id);
  const name = `Card ${item?.code ?? ''} ${card.title}`.slice(0, 100).trim();
  const rect = fit.rect(card.rect);
  const held = within(card.rect, card.label);
  const body: Box = {
    type: 'box',
    name,
    alt: card.description,
    key: card.id,
    rect,
    ...lookOf(card, fit),
    ...(held && { ...wordsOf(card, fit), insets: insetsOf(card, fit) }),
  };
  const parts: Box[] = (card.twins ?? []).map((twin) => ({
    type: 'box',
    name: 'Again',
    rect: fit.rect(twin),
    fill: { paint: card.tone, share: 0.4 },
  }));
  parts.push(body);
  const wide = 4 * fit.scale;
  if (card.look === 'card' && rect.width > wide * 1.5)
    parts.push({ type: 'box', name: 'Bar', rect: { ...rect, width: wide }, fill: { paint: card.tone } });
  if (!held)
    parts.push({
      type: 'box',
      name: 'Title',
      rect: fit.rect(card.label),
      ...wordsOf(card, fit),
      wraps: false,
      anchor: 'ctr',
    });
  parts.push(...quietWords(card, fit));
  return parts.length === 1 ? body : { type: 'group', name, alt: card.description, parts };
}

function lookOf({ look, tone, rect }: SceneCard, { scale }: Fit): Pick<Box, 'round' | 'fill' | 'outline'> {
  const round = 7 * scale;
  if (look === 'frame')
    return { round, fill: { paint: 'surface', share: 0.7 }, outline: { paint: 'hairline-strong', width: 0.75 } };
  if (look === 'band')
    return {
      round,
      fill: { paint: tone, share: bandShares.ground },
      outline: { paint: tone, share: bandShares.line, width: 0.75 },
    };
  if (rect.width <= 7) return { fill: { paint: tone } };
  return { round: 3 * scale, fill: { paint: 'raised' }, outline: { paint: 'hairline-strong', width: 0.75 } };
}

/** Whether the title stands on its card. */
function within(rect: Rect, label: Rect): boolean {
  return contains(rect, label) && rightOf(label) <= rightOf(rect) + 1;
}

function wordsOf(card: SceneCard, { scale }: Fit): { readonly paragraphs: readonly Paragraph[] } {
  const frame = card.look === 'frame';
  const style = frame ? frameStyle : titleStyle;
  const serif = style.font === 'serif';
  const text = joined(card);
  const words: Words = { text, size: style.size * scale * (serif ? SERIF_SHARE : 1), paint: 'ink', bold: frame, serif };
  return { paragraphs: text === '' ? [] : [{ words: [words], leading: TITLE_LEADING * scale }] };
}

function insetsOf({ rect, label, lines }: SceneCard, { scale }: Fit): readonly [number, number, number, number] {
  const top = label.y + label.height / 2 - (lines.length * TITLE_LEADING) / 2 - rect.y;
  return [(label.x - rect.x) * scale, top * scale, (rightOf(rect) - rightOf(label)) * scale - 1, 0];
}

/** The lines as one paragraph, which breaks by itself where it is edited. */
function joined({ lines, title }: SceneCard): string {
  const spaced = lines.join(' ');
  return lines.join('').replace(/\s/gu, '') === title.replace(/\s/gu, '') ? title.trim() : spaced;
}

function quietWords(card: SceneCard, fit: Fit): readonly Box[] {
  if (card.look !== 'card') return [];
  const line = (text: string, at: Rect, align: 'l' | 'r', name: string): Box => ({
    type: 'box',
    name,
    rect: fit.rect(at),
    wraps: false,
    anchor: 'ctr',
    paragraphs: [{ words: [{ text, size: asideStyle.size * fit.scale, paint: 'ink-2' }], align }],
  });
  const { rect, aside, foot } = card;
  const wide = measureText(aside, asideStyle);
  const at = footAt(card);
  return [
    ...(aside === ''
      ? []
      : [
          line(
            aside,
            { x: rightOf(rect) - 11 - wide, y: rect.y + rect.height / 2 - 8, width: wide, height: 16 },
            'r',
            'Beside the title',
          ),
        ]),
    ...(foot
      ? [line(foot, { x: at.x, y: at.y - 12, width: rightOf(rect) - at.x - 4, height: 16 }, 'l', 'Below the title')]
      : []),
  ];
}

/**
 * The ground that a card claims in its row: its bar, and a readable piece of its label. Short bars stay readable
 * because nothing else may stand on that ground.
 */
import { fitTitle, titleWidth } from '../card-text';
import { BAR_DRAWN, BAR_FOR_TEXT, LABEL_END, LABEL_GAP, LABEL_MIN, TEXT_LEFT, TEXT_RIGHT } from './measures';

export type Stretch = { readonly left: number; readonly right: number };

/** `inside` the bar (and past its end where free), or beside it: at its `right`, near the journey's end at its `left`. */
type LabelSide = 'inside' | 'right' | 'left';

export type Footprint = {
  readonly bar: Stretch;
  readonly ground: Stretch;
  readonly side: LabelSide;
  readonly title: string;
  readonly titleWidth: number;
  /** Where it happens again, from left to right. */
  readonly twins: readonly Stretch[];
  /** Whether these come so soon that the label has to stand above them: then they are drawn low. */
  readonly low: boolean;
};

type Own = Omit<Footprint, 'twins' | 'low'>;

/** [J16] The ground of a card with its twins: all of its row from the first to the last, so that one reads along it. */
export function footprintOf(title: string, bar: Stretch, width: number, twins: readonly Stretch[] = []): Footprint {
  const own = ownFootprint(title, bar, width);
  const [first, last] = [twins[0], twins.at(-1)];
  if (!first || !last) return { ...own, twins, low: false };
  const ground = { left: own.ground.left, right: Math.max(own.ground.right, last.right) };
  return { ...own, ground, twins, low: endOfTitle(own) > first.left };
}

/** Where all of a title would end that is not written to the left of its bar. */
function endOfTitle({ bar, side, titleWidth: wanted }: Own): number {
  if (side === 'left' || (side === 'inside' && fitsInside(bar, wanted))) return bar.right;
  return startAtRight(bar, side === 'inside') + wanted + LABEL_END;
}

export type Label = Stretch & { readonly text: string };

/** The ground of a card whose bar is `bar`, on a journey of `width` scene units. */
function ownFootprint(title: string, bar: Stretch, width: number): Own {
  const wanted = titleWidth(title);
  const needed = Math.min(wanted, LABEL_MIN);
  const carries = bar.right - bar.left >= BAR_FOR_TEXT;
  const side = carries ? 'inside' : 'right';
  const end = startAtRight(bar, carries) + needed + LABEL_END;
  const start = bar.left - LABEL_GAP - needed - LABEL_END;
  if (carries && fitsInside(bar, wanted)) return { bar, ground: bar, side, title, titleWidth: wanted };
  if (end <= width) return { bar, ground: reaching(bar, end), side, title, titleWidth: wanted };
  if (carries && fitsInside(bar, needed)) return { bar, ground: bar, side, title, titleWidth: wanted };
  if (start < 0) return { bar, ground: reaching(bar, width), side, title, titleWidth: wanted };
  return { bar, ground: { left: start, right: bar.right }, side: 'left', title, titleWidth: wanted };
}

function reaching(bar: Stretch, right: number): Stretch {
  return { left: bar.left, right: Math.max(bar.right, right) };
}

function fitsInside(bar: Stretch, text: number): boolean {
  return bar.left + TEXT_LEFT + text + TEXT_RIGHT <= bar.right;
}

/** The label as far as there is room: up to where the next card's ground starts, or back to where the last one ended. */
export function labelOf(print: Footprint, before: number, after: number): Label {
  const { bar, side, title, twins, low } = print;
  const next = low ? after : Math.min(after, twins[0]?.left ?? after);
  if (side === 'left') {
    const right = bar.left - LABEL_GAP;
    const text = fitted(print, right - before);
    return { left: right - (text === title ? print.titleWidth : titleWidth(text)), right, text };
  }
  const left = startAtRight(bar, side === 'inside');
  const room = Math.max(side === 'inside' ? bar.right - TEXT_RIGHT : left, next - LABEL_END);
  const text = fitted(print, room - left);
  return { left, right: left + (text === title ? print.titleWidth : titleWidth(text)), text };
}

function fitted({ title, titleWidth: wanted }: Footprint, room: number): string {
  return wanted <= room ? title : fitTitle(title, room);
}

function startAtRight(bar: Stretch, inside: boolean): number {
  return inside ? bar.left + TEXT_LEFT : Math.max(bar.right, bar.left + BAR_DRAWN) + LABEL_GAP;
}

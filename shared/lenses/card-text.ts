/**
 * How text is set on cards, in one place: what is measured here is what screen and exports draw.
 */
import type { Point, SceneCard, TextStyle } from '#shared/scene';
import { bottomOf, frameTitleStyle } from '#shared/scene';
import { fitText, measureText, wrapText } from '#shared/text-metrics';

/** The title of a card or band. */
export const titleStyle: TextStyle = { font: 'sans', size: 12.5, weight: 550 };
/** The quiet word at a card's right end. */
export const asideStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };
/** The title of a frame. */
export const frameStyle: TextStyle = frameTitleStyle;
/** From one baseline of a title to the next, scene units. */
export const TITLE_LEADING = 17;

/** No card shows more than this many signs of a title; a pasted page of text stays cheap to measure. */
const MOST_SIGNS = 400;

/** What stands on the card of an item that has no title yet. */
const UNTITLED = 'Untitled';

/** The title as it is shown anywhere: “Untitled” where there is none, at most 400 signs. */
export function shownTitle(title: string): string {
  const text = title.trim();
  if (text === '') return UNTITLED;
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}

/** Scene units. */
export function titleWidth(title: string): number {
  return measureText(title, titleStyle);
}

/** The title, or its beginning and an ellipsis, in at most `width` scene units. */
export function fitTitle(title: string, width: number): string {
  return fitText(title, titleStyle, width);
}

/** The title in lines of at most `width` scene units; what does not fit into `mostLines` ends in an ellipsis. */
export function wrapTitle(title: string, width: number, mostLines: number, style = titleStyle): readonly string[] {
  return wrapText(title, style, width, mostLines);
}

/** The title of a frame, or its beginning and an ellipsis, in at most `width` scene units. */
export function fitFrameTitle(title: string, width: number): string {
  return fitText(title, frameStyle, width);
}

/** Scene units. */
export function asideWidth(text: string): number {
  return measureText(text, asideStyle);
}

/** The start of the baseline of the quiet line at the foot of a card. */
export function footAt({ rect, label }: Pick<SceneCard, 'rect' | 'label'>): Point {
  return { x: label.x, y: bottomOf(rect) - FOOT_RISE };
}

const FOOT_RISE = 9;

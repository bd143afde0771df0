/** The font of a canvas, set only where it is another: setting one costs more than drawing with it. */
import type { TextStyle } from '#shared/scene';
import { fontOf } from './page-colours';

const names = new WeakMap<TextStyle, string>();
const current = new WeakMap<CanvasRenderingContext2D, string>();

/** `style` should be the same object for the same style. */
export function setFont(context: CanvasRenderingContext2D, style: TextStyle): void {
  const name = names.get(style) ?? fontOf(style);
  names.set(style, name);
  if (current.get(context) === name) return;
  context.font = name;
  current.set(context, name);
}

/** To be called where a context has gone back to a state of its own: its font may be another since. */
export function forgetFont(context: CanvasRenderingContext2D): void {
  current.delete(context);
}

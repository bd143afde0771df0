/** The lens on screen as a PNG, twice as fine as on screen, within what computers can draw and open. */
import { fail } from '#shared/base';
import type { Writer } from '../exporter';
import { pictureOf } from '../picture';
import { pictureWidth } from './picture-width';

export const write: Writer = async (input, ports) => {
  const svg = pictureOf(input, await ports.fontCss());
  const width = pictureWidth(svg);
  if (width === null) return fail('picture-empty', 'There is nothing to draw in this lens yet. Add an item first.');
  return ports.rasterise(svg, { width });
};

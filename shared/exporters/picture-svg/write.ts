/** The lens on screen as an SVG that stands alone: its typefaces are inside. */
import { ok } from '#shared/base';
import type { Writer } from '../exporter';
import { pictureOf } from '../picture';

export const write: Writer = async (input, ports) => ok(pictureOf(input, await ports.fontCss()));

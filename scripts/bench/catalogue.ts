/** Everything that is measured, in the order of the table. */

import { drag200, dragOne } from './families/drag';
import { edit, saved, undo } from './families/edit';
import { find } from './families/find';
import { findings } from './families/findings';
import { home } from './families/home';
import { lens } from './families/lens';
import { memory } from './families/memory';
import { open } from './families/open';
import { panFar, panNear } from './families/pan';
import { start } from './families/start';
import { typing } from './families/typing';
import { zoom } from './families/zoom';
import type { Family } from './family';

/** Those that work on the same window do so in this order: typing comes last, because it changes what can be found. */
export const families = [
  start,
  home,
  memory,
  panNear,
  panFar,
  zoom,
  dragOne,
  drag200,
  open,
  lens,
  find,
  findings,
  edit,
  saved,
  undo,
  typing,
] as const satisfies readonly Family[];

/** Pure geometry for cards that lie wherever they are put: aligning, distributing, snapping, laying out. */
export type { Alignment, Axis } from './align';
export { align, alignments, distribute } from './align';
export { freeSpot } from './free-spot';
export type { Layouter, Sized, Tie } from './lay-out';
export { frameAround, holds, layOut } from './lay-out';
export type { Guide, Snap } from './snap';
export { snap } from './snap';
export { tiedFirst } from './tied-first';

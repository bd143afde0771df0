/** The plan as an outline: the keyboard's and the screen reader's full equivalent of the canvas. */
export { LinkToDialog } from './dialogs/LinkToDialog';
export { MoveToDialog } from './dialogs/MoveToDialog';
export { Outline } from './Outline';
export { OutlineSummary } from './OutlineSummary';
export { OutlineSwitches } from './OutlineSwitches';

/**
 * What Home does without: the workspace with the canvas and the panels, the dialogs that open from anywhere, the hints.
 * Only ever imported by `use-beyond-home`, when it is wanted: nothing of it may be loaded before Home is shown.
 */
import { allIcons } from '#renderer/icons';
import { addIcons } from '#renderer/ui';

export { AppDialogs } from './AppDialogs';
export { Hints } from './hints/Hints';
export { Workspace } from './workspace/Workspace';

addIcons(allIcons);

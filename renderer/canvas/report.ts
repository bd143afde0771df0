/** Faults of the canvas are said as those of actions are. */
export { report } from '#renderer/actions';

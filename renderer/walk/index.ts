/** One child's way: what they meet, what has ended, what comes, and who is responsible, step by step. */
export { Walk } from './Walk';
export { WalkControls } from './WalkControls';
export { WalkGaps } from './WalkGaps';
export { WalkSwitches } from './WalkSwitches';

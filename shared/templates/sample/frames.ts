/** The sketch's frames: the trust at a glance, the first term, and what the room is still turning over. */
import type { PlannedItem } from '../build-plan';

export const frames: readonly PlannedItem[] = [
  {
    key: 'frame-schools',
    kind: 'frame',
    title: 'Nine schools, and where children go next',
    free: { x: 0, y: 0, width: 740, height: 500 },
  },
  {
    key: 'frame-steps',
    kind: 'frame',
    title: 'First steps: autumn 2026',
    free: { x: 780, y: 0, width: 500, height: 500 },
  },
  {
    key: 'frame-talk',
    kind: 'frame',
    title: 'Still turning over',
    free: { x: 0, y: 544, width: 740, height: 268 },
  },
  {
    key: 'frame-promises',
    kind: 'frame',
    title: 'From this moment on',
    free: { x: 780, y: 544, width: 500, height: 268 },
  },
];

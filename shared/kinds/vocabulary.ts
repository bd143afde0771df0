/**
 * The words for statuses and flags, as people read them on cards, in the inspector and in exports.
 */
import type { Flag, Status } from '#shared/plan';

export const statusNames: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  'in-progress': 'In progress',
  done: 'Done',
  paused: 'Paused',
  dropped: 'Dropped',
};

export const flagNames: Readonly<Record<Flag, string>> = {
  sdp: 'In every SDP',
  disadvantage: 'Disadvantage first',
  send: 'SEND',
  confidential: 'Confidential',
};

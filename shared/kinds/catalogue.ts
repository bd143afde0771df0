/**
 * Every kind of item. Adding one is a file of its own and a line here; the order is the order of menus.
 */
import type { Item } from '#shared/plan';
import { action } from './action';
import { body } from './body';
import { commitment } from './commitment';
import { decision } from './decision';
import { entitlement } from './entitlement';
import { frame } from './frame';
import { handover } from './handover';
import { insight } from './insight';
import type { Kind } from './kind';
import { note } from './note';
import { practice } from './practice';
import { priority } from './priority';
import { question } from './question';
import { responsibility } from './responsibility';
import { risk } from './risk';
import { role } from './role';
import { trustFunction } from './trust-function';

export const kinds = {
  priority,
  action,
  entitlement,
  practice,
  responsibility,
  function: trustFunction,
  handover,
  decision,
  question,
  insight,
  commitment,
  risk,
  note,
  body,
  role,
  frame,
} satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly KindId[];

/** Whether this release knows a kind; items of a later one may have others. */
export function isKindId(text: string): text is KindId {
  return Object.hasOwn(kinds, text);
}

/** The kind of an item; one that this release does not know looks and reads like a note. */
export function kindOf(item: Pick<Item, 'kind'>): Kind {
  return isKindId(item.kind) ? kinds[item.kind] : kinds.note;
}

/**
 * What is projected again after an edit mostly says what it said before. Giving the earlier objects back lets whoever
 * draws them see by identity what has changed.
 */
import { sameValue } from '#shared/base';
import type { Scene } from './scene';

/** The earlier value where both say the same, else the later one. */
export function kept<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && sameValue(before, now) ? before : now;
}

/** The earlier list where it holds the very same entries, else the later one. */
export function keptList<Entry>(before: readonly Entry[] | undefined, now: readonly Entry[]): readonly Entry[] {
  if (before?.length !== now.length) return now;
  for (let index = 0; index < now.length; index += 1) if (now[index] !== before[index]) return now;
  return before;
}

/** The earlier scene where every part of it is the very same, else the later one. */
export function keptScene(before: Scene | undefined, now: Scene): Scene {
  const parts = Object.keys(now) as readonly (keyof Scene)[];
  return before && parts.every((part) => before[part] === now[part]) ? before : now;
}

/** Moves between the rings of core and edge: how they are kept with an item, and which of them cross the core's edge. */
import type { Ring } from './facets';
import type { Item } from './item';
import type { Move } from './move';
import { MOST_MOVES } from './move';

/** Ms: a step through several rings, or a slip put right, is one movement. */
const ONE_MOVEMENT = 60_000;

/** Where an item lies; null is off the rings. */
export function ringOf({ facets }: Pick<Item, 'facets'>): Ring | null {
  return facets.stance?.ring ?? null;
}

/** Promoting asks for evidence, taking out of the core for a reason; other moves ask for nothing. */
export function crossesCore(from: Ring | null, to: Ring | null): boolean {
  return from !== to && (from === 'core' || to === 'core');
}

/** Whether an item is only now said to lie somewhere: no move, so that nothing is asked for. */
export function isFirstPlace(before: Item): boolean {
  return ringOf(before) === null && before.moves === undefined;
}

/**
 * [P13] The item in its new place with the move there kept: when (ISO 8601, UTC), from where to where, and why where that
 * is known. Of what stays in its ring, `why` is said of the last move.
 */
export function withMoveKept(before: Item, after: Item, at: string, why?: string): Item {
  const [from, to] = [ringOf(before), ringOf(after)];
  const known = before.moves ?? [];
  const said = why?.trim() === '' ? undefined : why?.trim();
  if (from !== to) return isFirstPlace(before) ? after : withMoves(after, joined(known, moveOf(from, to, at, said)));
  const last = known.at(-1);
  return said !== undefined && last ? withMoves(after, [...known.slice(0, -1), { ...last, why: said }]) : after;
}

/** A duplicate has not moved yet. */
export function withoutMoves(item: Item): Item {
  return item.moves ? withMoves(item, []) : item;
}

function moveOf(from: Ring | null, to: Ring | null, at: string, said: string | undefined): Move {
  return said !== undefined && crossesCore(from, to) ? { at, from, to, why: said } : { at, from, to };
}

function joined(known: readonly Move[], move: Move): readonly Move[] {
  const last = known.at(-1);
  const age = last ? Date.parse(move.at) - Date.parse(last.at) : 0;
  const goesOn = last && last.why === undefined && last.to === move.from && age >= 0 && age < ONE_MOVEMENT;
  if (!goesOn) return [...known, move].slice(-MOST_MOVES);
  const earlier = known.slice(0, -1);
  if (last.from === move.to) return earlier;
  const { why: _only, ...whole } = { ...move, from: last.from };
  return [...earlier, crossesCore(last.from, move.to) ? { ...move, from: last.from } : whole];
}

function withMoves({ moves: _before, ...item }: Item, moves: readonly Move[]): Item {
  return moves.length === 0 ? item : { ...item, moves };
}

/** Moves between the rings of core and edge: how they are kept with an item, and which of them cross the core's edge. */

import type { Move, Ring, StanceFacet } from './facets';
import { MOST_MOVES } from './facets';
import type { Item } from './item';
import { placedItem } from './placing';

/** Ms: a step through several rings, or a slip put right, is one movement. */
const ONE_MOVEMENT = 60_000;

/** Promoting asks for evidence, taking out of the core for a reason; other moves ask for nothing. */
export function crossesCore(from: Ring, to: Ring): boolean {
  return from !== to && (from === 'core' || to === 'core');
}

/**
 * [P13] The item in its new place with the move there kept: when (ISO 8601, UTC), from where to where, and why where that
 * is known. What has not changed its ring keeps the moves that the plan knows; `why` is then said of the last of them.
 */
export function withMoveKept(before: Item, after: Item, at: string, why?: string): Item {
  const was = before.facets.stance;
  const is = after.facets.stance;
  if (!was || !is) return after;
  const known = was.moves ?? [];
  const said = why?.trim() === '' ? undefined : why?.trim();
  if (was.ring !== is.ring) return withMoves(after, is, joined(known, moveOf(was.ring, is.ring, at, said)));
  const last = known.at(-1);
  if (said !== undefined && last) return withMoves(after, is, [...known.slice(0, -1), { ...last, why: said }]);
  return is.moves === was.moves ? after : withMoves(after, is, known);
}

/** A duplicate has not moved yet. */
export function withoutMoves(item: Item): Item {
  return item.facets.stance?.moves ? withMoves(item, item.facets.stance, []) : item;
}

function moveOf(from: Ring, to: Ring, at: string, said: string | undefined): Move {
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

function withMoves(item: Item, stance: StanceFacet, moves: readonly Move[]): Item {
  const { moves: _before, ...rest } = stance;
  const kept = moves.length === 0 ? rest : { ...rest, moves: [...moves] };
  return placedItem(item, { facets: { stance: kept } });
}

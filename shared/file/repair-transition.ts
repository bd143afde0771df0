/**
 * What an item does at a gate, as a file says it → in order [P10]. Who hands over and who takes over are looked at with
 * the other ties.
 */
import { GATE_REACH } from '#shared/calendar';
import type { Facets } from '#shared/plan';
import { agrees, alignedFacets, crossings, facetSchemas, handedOver } from '#shared/plan';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';

const unknownGate: MendedFacet = {
  value: null,
  why: 'was at a transition that could not be read; it waits in the tray',
  replaced: true,
};

export function mendTransition(raw: JsonRecord): MendedFacet {
  const { shape } = facetSchemas.transition;
  const [one, other] = [offsetOf(raw.fromOffset), offsetOf(raw.toOffset)];
  const [from, to] = [one ?? other, other ?? one];
  if (!shape.gate.safeParse(raw.gate).success || from === null || to === null) return unknownGate;
  const swapped = from > to;
  const value = {
    ...raw,
    side: shape.side.safeParse(raw.side).success ? raw.side : 'trust',
    fromOffset: swapped ? to : from,
    toOffset: swapped ? from : to,
    crosses: known(raw.crosses, crossings),
    children: known(raw.children, handedOver),
  };
  if (swapped && value.fromOffset === raw.toOffset && value.toOffset === raw.fromOffset && isAsWas(value, raw))
    return { value, why: 'ended before it began at its transition; its weeks were swapped', replaced: false };
  if (!swapped && value.fromOffset === raw.fromOffset && value.toOffset === raw.toOffset && isAsWas(value, raw))
    return { value: raw, why: null, replaced: false };
  return {
    value,
    why: 'said something of its transition that could not be read; the usual was put in',
    replaced: true,
  };
}

/** Facets that are each in order, with weeks that are the same: those of the journey count. */
export function alignedRepair(facets: JsonRecord): { readonly facets: JsonRecord; readonly why: string | null } {
  const { journey, transition } = facets as Facets;
  if (!journey || !transition || agrees(journey, transition)) return { facets, why: null };
  const aligned: Facets = alignedFacets(facets, 'journey');
  return {
    facets: aligned,
    why: aligned.transition
      ? 'had other weeks at its transition than on the journey; those of the journey were taken'
      : 'was at a transition far from its weeks; it has its weeks, and waits for a transition',
  };
}

function offsetOf(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.min(GATE_REACH, Math.max(-GATE_REACH, Math.round(value)));
}

function known(value: unknown, words: readonly string[]): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value.every((word) => words.includes(word as string))
    ? value
    : value.filter((word) => words.includes(word as string));
}

function isAsWas(value: JsonRecord, raw: JsonRecord): boolean {
  return value.side === raw.side && value.crosses === raw.crosses && value.children === raw.children;
}

/**
 * Randomness and time come in through ports, so that the engine stays pure and a test or a bench can repeat itself.
 */

/** A number in [0, 1), as `Math.random` gives; the app passes one backed by the system's secure source. */
export type RandomSource = () => number;

/** The present moment as an ISO 8601 string in UTC, e.g. `2026-11-21T10:42:00.000Z`. */
export type Clock = () => string;

/** What a command may ask of the outside world. */
export type Ports = { readonly newId: () => string; readonly now: Clock };

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const ID_LENGTH = 12;

/** A maker of short random ids: 12 signs of an alphabet without look-alikes (about 59 bits, never reused in practice). */
export function createIdSource(random: RandomSource): () => string {
  return () => {
    let id = '';
    for (let i = 0; i < ID_LENGTH; i += 1) id += ALPHABET[Math.floor(random() * ALPHABET.length)];
    return id;
  };
}

/** A repeatable random source (mulberry32) for generated plans, tests and benches. Not for secrets. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

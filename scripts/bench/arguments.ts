/** What `npm run bench -- …` is asked for. Pure. */

import { PlainError } from '../terminal/plain-error';

export type BenchRequest = {
  /** Sizes of plan, in items. */
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Ids of families; empty for all. */
  readonly only: readonly string[];
  /** A file of earlier results. */
  readonly compare: string | null;
  /** The engine's own timings, without the app. */
  readonly engine: boolean;
};

const USUAL = { sizes: [300, 1_000, 3_000, 10_000], runs: 3 } as const;
const MOST_ITEMS = 100_000;

/** @throws PlainError that says how it is asked. */
export function readArguments(args: readonly string[], families: readonly string[]): BenchRequest {
  const request = { sizes: USUAL.sizes as readonly number[], runs: USUAL.runs as number, only: [] as string[] };
  let compare: string | null = null;
  let engine = false;
  const rest = [...args];
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    if (name === '--engine') engine = true;
    else if (name === '--items') request.sizes = list(rest.shift()).map((text) => wholeNumber(text, MOST_ITEMS));
    else if (name === '--runs') request.runs = wholeNumber(rest.shift() ?? '', 100);
    else if (name === '--only') request.only = list(rest.shift()).map((id) => known(id, families));
    else if (name === '--compare') compare = rest.shift() ?? fail('Say which file to compare with.');
    else fail(`“${name}” is not known.`);
  }
  return { ...request, compare, engine };

  function known(id: string, ids: readonly string[]): string {
    return ids.includes(id) ? id : fail(`There is nothing called “${id}” to measure.`);
  }

  function fail(what: string): never {
    throw new PlainError(
      `${what}\nnpm run bench -- [--items 300,10000] [--runs N] [--only NAME,…] [--compare FILE] | --engine\n` +
        `Names: ${families.join(', ')}.`,
    );
  }

  function list(text: string | undefined): string[] {
    const parts = (text ?? '').split(',').filter((part) => part !== '');
    return parts.length > 0 ? parts : fail('Something is missing after the last option.');
  }

  function wholeNumber(text: string, most: number): number {
    const value = Number(text.replaceAll('_', ''));
    return Number.isInteger(value) && value >= 1 && value <= most ? value : fail(`“${text}” is not a number from 1.`);
  }
}

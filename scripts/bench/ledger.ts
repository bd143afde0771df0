/** Gathers what runs read, and makes results of it. Pure. */

import type { Family } from './family';
import type { Readings, Result } from './figure';
import { median } from './figure';

export type Ledger = {
  readonly read: (family: Family, items: number | null, readings: Readings) => void;
  readonly failed: (family: Family, items: number | null, why: string) => void;
  readonly hasFailed: (family: Family, items: number | null) => boolean;
  /** In the order of the families, each figure's sizes one after another. */
  readonly results: () => readonly Result[];
};

type Account = { readonly runs: Map<string, number[]>; readonly failures: string[] };

export function createLedger(families: readonly Family[]): Ledger {
  const accounts = new Map<Family, Map<number | null, Account>>();

  function accountOf(family: Family, items: number | null): Account {
    const sizes = accounts.get(family) ?? new Map<number | null, Account>();
    accounts.set(family, sizes);
    const account = sizes.get(items) ?? { runs: new Map<string, number[]>(), failures: [] };
    sizes.set(items, account);
    return account;
  }

  return {
    read: (family, items, readings) => {
      const { runs } = accountOf(family, items);
      for (const [id, value] of Object.entries(readings)) runs.set(id, [...(runs.get(id) ?? []), value]);
    },
    failed: (family, items, why) => {
      accountOf(family, items).failures.push(why);
    },
    hasFailed: (family, items) => accountOf(family, items).failures.length > 0,
    results: () =>
      families.flatMap((family) =>
        family.figures.flatMap(({ id, name, unit, target = null, quiet = false }) =>
          [...(accounts.get(family) ?? [])].map(([items, { runs, failures }]): Result => {
            const values = runs.get(id) ?? [];
            return { id, name, unit, target, quiet, items, runs: values, median: median(values), failures };
          }),
        ),
      ),
  };
}

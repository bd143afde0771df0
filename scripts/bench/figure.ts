/** What the bench reports: figures, and what was read for them. Pure. */

export type Unit = 'ms' | '×' | 'MB' | 'kB' | '';

/** One line of the table. `id` is for ever: saved results are compared by it. */
export type Figure = {
  readonly id: string;
  /** In words, for the table. */
  readonly name: string;
  readonly unit: Unit;
  /** The most that it should be. */
  readonly target?: number;
  /** Kept in the file, not in the table: what explains other figures. */
  readonly quiet?: true;
};

/** What one run reads, by the figure's id. A figure that the machine can't tell is left out. */
export type Readings = Readonly<Record<string, number>>;

/** A figure at a size of plan over all runs. */
export type Result = {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly target: number | null;
  readonly quiet: boolean;
  /** Of the plan; null where the figure has nothing to do with the plan's size. */
  readonly items: number | null;
  /** One value a run. */
  readonly runs: readonly number[];
  /** Null where every run failed or the machine can't tell. */
  readonly median: number | null;
  /** Why runs failed, in words; empty where all went well. */
  readonly failures: readonly string[];
};

/** The middle of a list (of an even number of values: between the two middle ones); null for an empty list. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The value that a share (0 to 1) of a list does not exceed, between neighbours in proportion; null for none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether the target is kept; null where there is none, or nothing was read. */
export function isReached({ target, median: value }: Pick<Result, 'target' | 'median'>): boolean | null {
  return target === null || value === null ? null : shown(value) <= target;
}

/** A figure is judged as it is printed: 1.54 × is not 1.5 ×, 1.504 × is. */
function shown(value: number): number {
  return Number(digits(value));
}

/** Three figures or so: `0.42`, `16.7`, `1204`. */
export function digits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2);
}

/** `16.7`, `1.40×`, `381 kB`; milliseconds go without their unit, as most figures are milliseconds. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  return unit === '×'
    ? `${value.toFixed(2)}×`
    : unit === 'ms' || unit === ''
      ? digits(value)
      : `${digits(value)} ${unit}`;
}

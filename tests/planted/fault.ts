/** A fault that somebody could make in the sources, and the tests that must not let it pass. */
export type Fault = {
  /** What is wrong, in a few words. */
  readonly fault: string;
  /** The file that it is planted in. */
  readonly file: string;
  /** What stands there, and what stands there instead. */
  readonly from: string;
  readonly to: string;
  /** How the titles of the tests begin that fail of it. */
  readonly breaks: readonly string[];
};

/** The faults that the tests of one file have to find. */
export type FaultsFor = { readonly test: string; readonly faults: readonly Fault[] };

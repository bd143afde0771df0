/** What concerns the whole desk (opening, closing, binning) is done one thing at a time, in the order asked for. */
let last: Promise<unknown> = Promise.resolve();

export function oneAtATime<Args extends readonly unknown[], T>(deed: (...args: Args) => Promise<T>) {
  return (...args: Args): Promise<T> => {
    const turn = last.then(
      () => deed(...args),
      () => deed(...args),
    );
    last = turn;
    return turn;
  };
}

/** Runs the tasks of one key one after the other, in the order in which they came; different keys don't wait. */
export type Queue = {
  readonly run: <T>(key: string, task: () => Promise<T>) => Promise<T>;
  /** Resolves when everything that was asked for so far is done. */
  readonly idle: () => Promise<void>;
};

export function createQueue(): Queue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      const tail: Promise<unknown> = result
        .catch(() => undefined)
        .finally(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

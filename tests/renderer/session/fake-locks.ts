/** The browser's locks, shared by whatever stands for a window; exclusive ones only, first come, first served. */

type Ask = { readonly ifAvailable?: boolean };
type Work = (lock: { readonly name: string } | null) => unknown;

export type FakeLocks = Pick<LockManager, 'query'> & {
  readonly request: (name: string, ...rest: readonly [Work] | readonly [Ask, Work]) => Promise<unknown>;
};

/** Locks that nobody holds, as they are when the app starts. */
export function createFakeLocks(): FakeLocks {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name, ...rest) {
      const [ask, work] = rest.length === 1 ? [{}, rest[0]] : rest;
      const before = queues.get(name);
      if (before && ask.ifAvailable) return Promise.resolve(work(null));
      const done = Promise.resolve(before).then(() => work({ name }));
      const tail = done
        .catch(() => undefined)
        .then(() => {
          if (queues.get(name) === tail) queues.delete(name);
        });
      queues.set(name, tail);
      return tail.then(() => done);
    },
    query: async () => ({ held: [...queues.keys()].map((name) => ({ name })), pending: [] }),
  };
}

/** Every window is gone, and with it what it held. */
export function forgetLocks(): void {
  Object.defineProperty(navigator, 'locks', { value: createFakeLocks(), configurable: true });
}

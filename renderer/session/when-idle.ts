/** So long nobody has done anything before work that can wait is begun. */
const REST_MS = 250;
/** Longer than this after the rest it does not wait, however busy the page is. */
const AT_LATEST_MS = 1_000;

/** Runs `work` in a pause, once the page is idle; what it gives back takes the work off the list again. */
export function whenIdle(work: () => void): () => void {
  let handle: number | undefined;
  const timer = setTimeout(() => {
    handle = requestIdleCallback(work, { timeout: AT_LATEST_MS });
  }, REST_MS);
  return () => {
    clearTimeout(timer);
    if (handle !== undefined) cancelIdleCallback(handle);
  };
}

/**
 * Tells when something that moves has come to rest. What counts is the page's own frames: on a machine that is slow to
 * draw a movement it goes on for longer.
 */

const RESTS_AFTER_MS = 120;

export type RestWatch = {
  /** It has moved. */
  readonly moved: () => void;
  readonly stop: () => void;
};

/** `run` is called once each time that nothing has moved for a while since the last frame that showed a movement. */
export function whenAtRest(run: () => void): RestWatch {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return {
    moved: () => {
      stop();
      frame = requestAnimationFrame(() => {
        timer = setTimeout(run, RESTS_AFTER_MS);
      });
    },
    stop,
  };
}

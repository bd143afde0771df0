/** A light page for the renderer's tests. The files of a worker share it, as making one takes most of a second. */
import type { Environment } from 'vitest/runtime';
import { builtinEnvironments } from 'vitest/runtime';

const light = builtinEnvironments['happy-dom'];
let made = false;

const shared: Environment = {
  ...light,
  name: 'page',
  async setup(global, options) {
    if (!made) await light.setup(global, options);
    made = true;
    return { teardown: () => undefined };
  },
};

export default shared;

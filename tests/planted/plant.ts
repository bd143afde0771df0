/** Plants a fault: its file is read with other words in it, and stays as it is on the disk. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT_FOLDER } from '../../scripts/project';
import type { Fault } from './fault';

/**
 * The plugin that plants it. A fault that does not fit its file any more stops the test from loading, which counts as
 * a failure of the fault.
 */
export function plant({ fault, file, from, to }: Fault): Plugin {
  const path = join(PROJECT_FOLDER, file);
  return {
    name: 'planted-fault',
    enforce: 'pre',
    transform(code, id) {
      if (id.split('?')[0] !== path) return null;
      if (code.split(from).length !== 2) {
        throw new Error(`“${fault}” can’t be planted: ${file} does not say “${from}” once. Plant it anew.`);
      }
      return code.replace(from, () => to);
    },
  };
}

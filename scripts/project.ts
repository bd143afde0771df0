/** Where things stand in this checkout. The only place in the scripts that counts `..`. */

import { fileURLToPath } from 'node:url';

/** The checkout's folder, without a slash at its end. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

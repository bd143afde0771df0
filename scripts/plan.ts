/** `npm run --silent plan -- COMMAND`: the engine on the command line, without a display. */

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createIdSource } from '#shared/base';
import { runCli } from '#shared/cli';
import { fontCss } from './plan/font-css';
import { readText, writeWhole } from './plan/plan-files';
import { rasterise } from './plan/rasterise';
import { runScript } from './terminal/run-script';

const secureRandom = () => randomBytes(4).readUInt32BE() / 2 ** 32;

await runScript((args) =>
  runCli(args, {
    newId: createIdSource(secureRandom),
    now: () => new Date().toISOString(),
    readFile: readText,
    writeFile: writeWhole,
    inFolder: join,
    rasterise,
    fontCss,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  }),
);

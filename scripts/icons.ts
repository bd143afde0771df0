/** `npx tsx scripts/icons.ts`: draws the app's icon in every size and format that the three systems ask for. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { BICUBIC, createICNS, createICO } from 'png2icons';
import { mergeIcns, mergeIco } from './icons/containers';
import { iconSvg, type MarkStyle } from './icons/ring';
import { PROJECT_FOLDER } from './project';
import { PlainError } from './terminal/plain-error';
import { runScript } from './terminal/run-script';

const FOLDER = join(PROJECT_FOLDER, 'assets', 'icons');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** Under this, fifteen segments are a blur. */
const SMALLEST_WITH_YEARS = 64;

await runScript(async () => {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'icon.svg'), iconSvg('years'));
  await writeFile(join(FOLDER, 'icon-small.svg'), iconSvg('stroke'));
  for (const size of SIZES) await writeFile(join(FOLDER, `${size}x${size}.png`), draw(styleFor(size), size));
  const small = draw('stroke', 1024);
  const large = draw('years', 1024);
  const ico = (png: Buffer) => made(createICO(png, BICUBIC, 0, true, true), 'ICO');
  const icns = (png: Buffer) => made(createICNS(png, BICUBIC, 0), 'ICNS');
  await writeFile(join(FOLDER, 'icon.ico'), mergeIco(ico(small), ico(large), SMALLEST_WITH_YEARS));
  await writeFile(join(FOLDER, 'icon.icns'), mergeIcns(icns(small), icns(large)));
  console.log(`Drew ${SIZES.length} pictures, an ICO and an ICNS into ${FOLDER}.`);
  return 0;
});

function styleFor(size: number): MarkStyle {
  return size < SMALLEST_WITH_YEARS ? 'stroke' : 'years';
}

function draw(style: MarkStyle, size: number): Buffer {
  return new Resvg(iconSvg(style), { fitTo: { mode: 'width', value: size } }).render().asPng();
}

function made(icon: Buffer | null, format: string): Buffer {
  if (icon === null) throw new PlainError(`The ${format} icon could not be made.`);
  return icon;
}

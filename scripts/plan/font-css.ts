/** The bundled typefaces as CSS with `data:` addresses: what makes an exported SVG look right on any computer. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../project';

/** Latin is enough for names and British English; other scripts fall back to the reader's own typefaces. */
const FACES = [
  { family: 'Inter Variable', file: 'inter/files/inter-latin-wght-normal.woff2' },
  { family: 'Source Serif 4 Variable', file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2' },
] as const;

/** Empty where the packages are not there; pictures then use the reader's typefaces. */
export async function fontCss(): Promise<string> {
  try {
    return (await Promise.all(FACES.map(faceRule))).join('\n');
  } catch {
    return '';
  }
}

async function faceRule({ family, file }: (typeof FACES)[number]): Promise<string> {
  const bytes = await readFile(join(PROJECT_FOLDER, 'node_modules/@fontsource-variable', file));
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:200 900;font-style:normal;src:${source}}`;
}

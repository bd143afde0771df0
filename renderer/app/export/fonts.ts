/**
 * The bundled typefaces as CSS with `data:` addresses, for pictures and pages that stand alone. Latin and its
 * extension only: the rest falls back to what the reader's system has.
 */
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20C0';

type Face = { readonly families: readonly string[]; readonly url: string; readonly range: string };

const INTER = ['Inter', 'Inter Variable'];
const SERIF = ['Source Serif 4', 'Source Serif 4 Variable'];

const faces: readonly Face[] = [
  { families: INTER, url: interLatin, range: LATIN },
  { families: INTER, url: interLatinExt, range: LATIN_EXT },
  { families: SERIF, url: serifLatin, range: LATIN },
  { families: SERIF, url: serifLatinExt, range: LATIN_EXT },
];

let made: Promise<string> | null = null;

/** Read once; an empty string where the files can't be read, so that the picture is made with the system's fonts. */
export function fontCss(): Promise<string> {
  made ??= Promise.all(faces.map(ruleOf)).then(
    (rules) => rules.flat().join('\n'),
    () => '',
  );
  return made;
}

async function ruleOf({ families, url, range }: Face): Promise<readonly string[]> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const source = `url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`;
  return families.map(
    (family) =>
      `@font-face{font-family:"${family}";font-weight:200 900;font-style:normal;src:${source};unicode-range:${range}}`,
  );
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  const CHUNK = 0x8000;
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/**
 * What the page loads before Home is shown: the chunks that the entry reaches by static imports. A size is not a timing,
 * so a test may hold it. Pure, so that a test can plant a breach and see it caught.
 */
import { gzipSync } from 'node:zlib';

/** A chunk of the built page, as far as it matters here. */
export type Chunk = {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly code: string;
  /** The chunks that are loaded with it. */
  readonly imports: readonly string[];
  /** The files that it is made of. */
  readonly moduleIds: readonly string[];
};

/** Thousands of bytes, gzipped: what was reached when the list of the palette left it, 320, and a little room. */
const MOST_KILOBYTES = 345;

/** What only a plan on the screen, an export, an arrangement or a template that was chosen needs. */
const LATER = [
  /node_modules\/(cmdk|docx|elkjs|fflate|@xyflow|react-markdown|micromark|@tanstack)\//,
  /\/shared\/exporters\/[^/]+\//,
  /\/shared\/report\//,
  /\/shared\/templates\/(build-plan|as-proposals|(?!generate\/)[^/]+\/)/,
  /\/renderer\/(canvas|outline|panels)\//,
  /\/renderer\/app\/(export|history|palette|paste|workspace)\/(?!fonts\.ts)/,
];

/** The breaches, in words. */
export function startUpBreaches(chunks: readonly Chunk[]): readonly string[] {
  const loaded = loadedAtStart(chunks);
  const kilobytes = loaded.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
  const early = loaded.flatMap(({ moduleIds }) => moduleIds).filter((id) => LATER.some((later) => later.test(id)));
  return [
    ...(loaded.length === 0 ? ['no chunk is the entry'] : []),
    ...(kilobytes > MOST_KILOBYTES ? [`${Math.round(kilobytes)} kB are loaded before Home is shown`] : []),
    ...early.map((id) => `${id} is loaded before Home is shown`),
  ];
}

function loadedAtStart(chunks: readonly Chunk[]): readonly Chunk[] {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}

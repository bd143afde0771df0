/** Pictures without a browser: SVG to PNG with the typefaces that the app is drawn in. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fail, ok, type Result } from '#shared/base';
import type { Bytes } from '#shared/exporters';
import { PROJECT_FOLDER } from '../project';

const INTER = ['400Regular/Inter_400Regular', '500Medium/Inter_500Medium', '600SemiBold/Inter_600SemiBold'];
const SERIF = ['400Regular/SourceSerif4_400Regular', '600SemiBold/SourceSerif4_600SemiBold'];

const FONT_FILES = [...INTER.map((name) => `inter/${name}`), ...SERIF.map((name) => `source-serif-4/${name}`)]
  .map((name) => join(PROJECT_FOLDER, 'node_modules/@expo-google-fonts', `${name}.ttf`))
  .filter((file) => existsSync(file));

/** Draws an SVG as a PNG of this width in pixels. Fails with `picture-failed` for what is not an SVG. */
export async function rasterise(svg: string, { width }: { readonly width: number }): Promise<Result<Bytes>> {
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    });
    return ok(new Uint8Array(drawing.render().asPng()));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return fail('picture-failed', `The picture could not be drawn (${reason}).`);
  }
}

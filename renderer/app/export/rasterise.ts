/** Draws an SVG as a PNG on a canvas of the page. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';

/** The longest side that a canvas of the browser takes, px. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 200_000_000;

/** Fails with `picture-too-large` or `picture-failed`. */
export async function rasterise(
  svg: string,
  size: { readonly width: number },
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image, size.width);
  } catch {
    return FAILED;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const FAILED = fail(
  'picture-failed',
  'The picture could not be drawn. Choose the picture that scales (SVG) instead: it has no limit of size.',
);

async function drawn(image: HTMLImageElement, width: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const height = Math.round((width * image.naturalHeight) / Math.max(1, image.naturalWidth));
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    return fail(
      'picture-too-large',
      'This picture is too large for a PNG. Choose the picture that scales (SVG) instead: it has no limit of size.',
    );
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return FAILED;
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? ok(new Uint8Array(await blob.arrayBuffer())) : FAILED;
}

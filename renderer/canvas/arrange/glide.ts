/** Cards that are put in order glide to their places; with less motion asked for, the page's style sheet cuts it short. */

const GLIDE_MS = 320;

let ending: ReturnType<typeof setTimeout> | undefined;

/** What moves cards next is seen as a movement, not a jump. */
export function glideCards(): void {
  const canvas = document.querySelector('[data-canvas]');
  canvas?.setAttribute('data-gliding', '');
  clearTimeout(ending);
  ending = setTimeout(() => canvas?.removeAttribute('data-gliding'), GLIDE_MS);
}

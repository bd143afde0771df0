/**
 * The component library makes a style element when a dialog locks scrolling. The content policy lets in only those that
 * carry the nonce of this load; the library looks for it under a name that a bundler of old gave it.
 */
declare global {
  // oxlint-disable-next-line no-underscore-dangle
  var __webpack_nonce__: string | undefined;
}

/** Called once, before anything is drawn. */
export function allowOwnStyles(): void {
  // oxlint-disable-next-line no-underscore-dangle
  globalThis.__webpack_nonce__ = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content;
}

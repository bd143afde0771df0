/** What a page may load and run, said to the browser as a header. */

const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/**
 * For the app's own page. Scripts and styles come from files of the app only; nothing inline, no `eval`. The one
 * exception are style elements that carry `nonce`, new at each load: the component library makes some while it runs.
 */
export function pagePolicy(nonce: string): string {
  return headerOf({ ...strict, 'style-src': `'self' 'nonce-${nonce}'` });
}

/** For a page on its way to becoming a PDF: no script at all, everything else inside the page itself. */
export const PRINT_POLICY = headerOf({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
});

/** For the development server, whose hot reload needs inline scripts and styles and a socket. */
export function devPolicy(server: string): string {
  return headerOf({
    ...strict,
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ${server.replace(/^http/, 'ws')}`,
  });
}

function headerOf(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

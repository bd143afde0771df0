/**
 * Pages on their way to becoming a PDF, each served once under an address that nobody can guess. A scheme of the app
 * and not a `data:` address, because those are cut off at a few megabytes.
 */
import { randomBytes } from 'node:crypto';
import type { Session } from 'electron';
import { PRINT_POLICY } from '../content-policy';
import { SCHEME } from '../page';

export type PrintPages = {
  /** The address at which the page can be fetched, once. */
  readonly add: (html: string) => string;
  readonly remove: (address: string) => void;
};

export function servePrintPages(session: Session): PrintPages {
  const pages = new Map<string, string>();
  session.protocol.handle(SCHEME, ({ url }) => {
    const html = pages.get(url);
    pages.delete(url);
    if (html === undefined) return new Response(null, { status: 404 });
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY };
    return new Response(html, { headers });
  });
  return {
    add(html) {
      const address = `${SCHEME}://print/${randomBytes(16).toString('hex')}.html`;
      pages.set(address, html);
      return address;
    },
    remove: (address) => void pages.delete(address),
  };
}

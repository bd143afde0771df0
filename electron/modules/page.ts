/**
 * Where the app's page lives. The origin is part of the name of the page's database: it is chosen once and never
 * changes.
 */
import { app } from 'electron';

export const SCHEME = 'app';
export const PAGE_ORIGIN = `${SCHEME}://allthrough`;

/** The development server's address with a slash at its end; null in the product, whatever the environment says. */
export function devServer(): string | null {
  const given = process.env['ELECTRON_RENDERER_URL'];
  if (app.isPackaged || !given) return null;
  const url = new URL(given);
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) ? `${url.origin}/` : null;
}

/** The address that the window loads. */
export function pageAddress(): string {
  return devServer() ?? `${PAGE_ORIGIN}/index.html`;
}

/** Whether an address is the app's own page (or, in development, its server's). */
export function isPage(address: string): boolean {
  const server = devServer();
  return address.startsWith(`${PAGE_ORIGIN}/`) || (server !== null && address.startsWith(server));
}

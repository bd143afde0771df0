/** Serves the built page as `app://allthrough/`: a real origin, with storage and a policy, and no port. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { app, protocol, session } from 'electron';
import { devPolicy, pagePolicy } from './content-policy';
import { contentType } from './mime';
import { devServer, SCHEME } from './page';

/** To be called before the app is ready; serving begins when it is. */
export function enableProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  app.once('ready', () => {
    const root = join(app.getAppPath(), 'out', 'renderer');
    protocol.handle(SCHEME, (request) => servePage(request.method, request.url, root));
    addDevPolicy();
  });
}

/** The answer to a request for a file of the built page: the file, or 404 for whatever is not one. */
export async function servePage(method: string, address: string, root: string): Promise<Response> {
  const file = method === 'GET' ? fileFor(address, root) : null;
  const type = file === null ? null : contentType(file);
  if (file === null || type === null) return notFound();
  try {
    const nonce = randomBytes(16).toString('base64url');
    const bytes = await readFile(file);
    const headers = {
      'content-type': type,
      'content-security-policy': pagePolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    };
    return new Response(type.startsWith('text/html') ? withNonce(bytes, nonce) : new Uint8Array(bytes), { headers });
  } catch {
    return notFound();
  }
}

/** The file that an address names, or null where it is not inside the root, however it is written. */
export function fileFor(address: string, root: string): string | null {
  try {
    const { hostname, pathname } = new URL(address);
    const path = decodeURIComponent(pathname);
    if (hostname !== 'allthrough' || path.includes('\0') || path.includes('\\')) return null;
    const file = resolve(root, `.${path === '/' ? '/index.html' : path}`);
    return file.startsWith(resolve(root) + sep) ? file : null;
  } catch {
    return null;
  }
}

/** Tells the page the nonce for its style elements, as `<meta name="style-nonce">`. */
function withNonce(html: Buffer, nonce: string): string {
  return html.toString('utf8').replace('<head>', `<head><meta name="style-nonce" content="${nonce}">`);
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}

function addDevPolicy(): void {
  const server = devServer();
  if (server === null) return;
  session.defaultSession.webRequest.onHeadersReceived({ urls: [`${server}*`] }, (details, answer) => {
    answer({ responseHeaders: { ...details.responseHeaders, 'content-security-policy': [devPolicy(server)] } });
  });
}

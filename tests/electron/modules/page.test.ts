import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { devPolicy, PRINT_POLICY, pagePolicy } from '../../../electron/modules/content-policy';
import { isLocalRequest } from '../../../electron/modules/offline';
import { devServer, isPage, pageAddress } from '../../../electron/modules/page';
import { fileFor, servePage } from '../../../electron/modules/protocol';
import { fileArguments } from '../../../electron/modules/waiting-files';
import { scratchFolder } from '../scratch-folder';

const electron = vi.hoisted(() => ({ app: { isPackaged: true }, dialog: {}, shell: {}, protocol: {}, session: {} }));
vi.mock('electron', () => electron);

afterEach(() => {
  electron.app.isPackaged = true;
  vi.unstubAllEnvs();
});

async function builtPage(): Promise<string> {
  const folder = await scratchFolder();
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>');
  await writeFile(join(root, 'assets', 'app-1a.js'), 'export {};');
  await writeFile(join(root, 'assets', 'Zoë font.woff2'), 'font');
  await writeFile(join(root, 'notes.secret'), 'no known kind');
  await writeFile(join(folder, 'outside.js'), 'outside');
  await mkdir(join(folder, 'renderer-2'));
  await writeFile(join(folder, 'renderer-2', 'a.js'), 'beside');
  return root;
}

describe('the page’s files', () => {
  test('are served with their kind, a policy, and no guessing of kinds', async () => {
    const root = await builtPage();
    const script = await servePage('GET', 'app://allthrough/assets/app-1a.js?v=1#x', root);
    expect([script.status, script.headers.get('content-type'), await script.text()]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {};',
    ]);
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect(script.headers.get('content-security-policy')).toContain("default-src 'none'");
    const font = await servePage('GET', 'app://allthrough/assets/Zo%C3%AB%20font.woff2', root);
    expect(font.headers.get('content-type')).toBe('font/woff2');
  });

  test('the page itself learns the nonce of its own load, and each load has another', async () => {
    const root = await builtPage();
    const nonces: string[] = [];
    for (const address of ['app://allthrough/', 'app://allthrough/index.html']) {
      const page = await servePage('GET', address, root);
      const [, nonce = ''] = /<meta name="style-nonce" content="([^"]+)">/.exec(await page.text()) ?? [];
      expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  test.each([
    'app://allthrough/../outside.js',
    'app://allthrough/%2e%2e/outside.js',
    'app://allthrough/..%2foutside.js',
    'app://allthrough/assets/..%2f..%2foutside.js',
    'app://allthrough/..%5coutside.js',
    'app://allthrough/../renderer-2/a.js',
    'app://allthrough/..%2frenderer-2/a.js',
    'app://allthrough/index.html%00.js',
    'app://allthrough/%ff',
    'app://other/index.html',
    'app://allthrough/notes.secret',
    'app://allthrough/assets',
    'app://allthrough/missing.js',
    'nonsense',
  ])('nothing else is: %s', async (address) => {
    expect((await servePage('GET', address, await builtPage())).status).toBe(404);
  });

  test('and only to be read', async () => {
    expect((await servePage('POST', 'app://allthrough/index.html', await builtPage())).status).toBe(404);
  });

  test('a name stays inside the folder', () => {
    expect(fileFor('app://allthrough/assets/a.js', '/root')).toBe(join('/root', 'assets', 'a.js'));
    expect(fileFor('app://allthrough//etc/passwd', '/root')).toBe(join('/root', 'etc', 'passwd'));
  });
});

describe('which page is the app’s', () => {
  test('its own origin and nothing that looks like it', () => {
    expect(isPage('app://allthrough/index.html')).toBe(true);
    for (const other of [
      'app://allthrough.evil/',
      'app://allthroughx/',
      'app://print/1.html',
      'https://allthrough/',
      '',
    ]) {
      expect(isPage(other)).toBe(false);
    }
  });

  test('the development server counts only while the app is not packaged, and only on this computer', () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    expect([devServer(), pageAddress()]).toEqual([null, 'app://allthrough/index.html']);
    electron.app.isPackaged = false;
    expect([devServer(), isPage('http://localhost:5173/a'), isPage('http://localhost:51730/')]).toEqual([
      'http://localhost:5173/',
      true,
      false,
    ]);
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://example.com:5173');
    expect(devServer()).toBeNull();
  });
});

describe('nothing is sent', () => {
  test.each([
    'https://example.com/',
    'http://localhost/',
    'ws://localhost:5173/',
    'wss://x',
    'ftp://x',
    'file:///etc/passwd',
    'chrome-extension://x/',
  ])('%s is refused', (address) => {
    expect(isLocalRequest(address, null)).toBe(false);
  });

  test.each([
    'app://allthrough/a.js',
    'app://print/1.html',
    'data:text/plain,x',
    'blob:app://allthrough/1',
    'devtools://devtools/x',
  ])('%s may pass', (address) => {
    expect(isLocalRequest(address, null)).toBe(true);
  });

  test('in development its server may be reached, and its socket, and no other', () => {
    const server = 'http://localhost:5173/';
    expect(isLocalRequest('http://localhost:5173/main.tsx', server)).toBe(true);
    expect(isLocalRequest('ws://localhost:5173/?token=1', server)).toBe(true);
    expect(isLocalRequest('http://localhost:51731/', server)).toBe(false);
  });

  test('the policies allow no inline script and no eval, and the page of a PDF no script at all', () => {
    expect(pagePolicy('n')).not.toMatch(/unsafe-(inline|eval)/);
    expect(pagePolicy('n')).not.toMatch(/https?:/);
    expect(PRINT_POLICY).not.toContain('script-src');
    expect(devPolicy('http://localhost:5173/')).toContain("connect-src 'self' ws://localhost:5173/");
  });
});

describe('files on the command line', () => {
  test.each([
    ['packaged', ['allthrough', '--flag', 'a.allthrough'], false, ['a.allthrough']],
    ['packaged, with nothing', ['allthrough'], false, []],
    ['from a checkout', ['electron', '--no-sandbox', '.', 'a.allthrough', '--inspect=0'], true, ['a.allthrough']],
    ['two files', ['allthrough', 'a.allthrough', 'b.allthrough'], false, ['a.allthrough', 'b.allthrough']],
  ] as const)('%s', (_name, argv, fromCheckout, files) => {
    expect(fileArguments(argv, fromCheckout)).toEqual(files);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { ok } from '#shared/base';
import { callNames } from '#shared/ipc';
import type { HandlerParts, Handlers } from '../../../electron/ipc';
import { createGate, createHandlers } from '../../../electron/ipc';

vi.mock('electron', () => ({ ipcMain: {} }));

const PAGE = 'app://allthrough/index.html';
const page = { url: PAGE, page: 1, isMainFrameOfWindow: true };

function gateWith(some: Partial<Handlers>) {
  const notes: unknown[][] = [];
  const handlers = some as Handlers;
  const gate = createGate({
    handlers,
    isPage: (url) => url.startsWith('app://allthrough/'),
    note: (...note) => notes.push(note),
  });
  return { gate, notes };
}

describe('who may ask', () => {
  const handle = vi.fn(() => ok({ version: '1', platform: 'test', theme: 'system' as const }));
  const { gate, notes } = gateWith({ 'app.info': handle });

  test('the page in the window is answered', async () => {
    expect(await gate('app.info', page, null)).toEqual({
      ok: true,
      value: { version: '1', platform: 'test', theme: 'system' },
    });
  });

  test.each([
    ['another origin', { ...page, url: 'https://example.com/index.html' }],
    ['an origin that only looks like it', { ...page, url: 'app://allthrough.example.com/' }],
    ['an empty frame', { ...page, url: 'about:blank' }],
    ['a frame inside the page, or another window', { ...page, isMainFrameOfWindow: false }],
    ['a frame that is gone', null],
  ])('%s is refused before any handler', async (_name, asker) => {
    handle.mockClear();
    expect(await gate('app.info', asker, null)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(handle).not.toHaveBeenCalled();
    expect(notes.at(-1)?.[0]).toBe('call refused');
  });
});

describe('what may be asked', () => {
  test('a request that is not in order never reaches its handler, and the log does not quote it', async () => {
    const handle = vi.fn();
    const { gate, notes } = gateWith({ 'vault.read': handle });
    for (const request of [null, {}, { planId: '../../secret' }, { planId: 'x'.repeat(65) }, 'planId', undefined]) {
      expect(await gate('vault.read', page, request)).toMatchObject({ error: { code: 'request-not-in-order' } });
    }
    expect(handle).not.toHaveBeenCalled();
    expect(notes).toHaveLength(6);
    expect(JSON.stringify(notes)).not.toContain('secret');
  });

  test('fields that the contract does not know are dropped', async () => {
    const handle = vi.fn(async () => ok({ snapshot: null, entries: [], earlier: [], troubles: [] }));
    const { gate } = gateWith({ 'vault.read': handle });
    await gate('vault.read', page, { planId: 'a', path: '/etc/passwd' });
    expect(handle).toHaveBeenCalledWith({ planId: 'a' }, page.page);
  });

  test('a handler learns which window’s page asks, from the sender and not from the request', async () => {
    const handle = vi.fn(() => ok(null));
    const { gate } = gateWith({ 'app.close': handle });
    await gate('app.close', { ...page, page: 7 }, { allow: true, page: 1 });
    expect(handle).toHaveBeenCalledWith({ allow: true }, 7);
  });

  test.each(['../../plan', 'a/b', '', 'x'.repeat(65)])(
    'no window is opened on “%s”, which names no plan',
    async (planId) => {
      const handle = vi.fn(() => ok(null));
      const { gate } = gateWith({ 'app.newWindow': handle });
      expect(await gate('app.newWindow', page, { planId })).toMatchObject({ error: { code: 'request-not-in-order' } });
      expect(handle).not.toHaveBeenCalled();
    },
  );
});

describe('what is answered', () => {
  test('a fault goes through as it is', async () => {
    const fault = { ok: false, error: { code: 'vault-gap', message: 'Words.' } } as const;
    const { gate } = gateWith({ 'vault.list': () => fault });
    expect(await gate('vault.list', page, null)).toEqual(fault);
  });

  test('bytes stay bytes', async () => {
    const { gate } = gateWith({ 'files.pdf': () => ok(new Uint8Array([1, 2])) });
    const reply = await gate('files.pdf', page, { html: '', title: '', landscape: false });
    expect(reply).toEqual({ ok: true, value: new Uint8Array([1, 2]) });
  });

  test.each([
    ['throws', () => Promise.reject(new Error('ENOENT /home/someone/Plan'))],
    ['answers something else', () => ok([{ planId: 'a' }]) as never],
  ])('a handler that %s becomes plain words', async (_name, handle) => {
    const { gate, notes } = gateWith({ 'vault.list': handle });
    expect(await gate('vault.list', page, null)).toEqual({
      ok: false,
      error: {
        code: 'unexpected',
        message:
          'Something went wrong inside Allthrough. Try again; if it happens again, close Allthrough and start it anew.',
      },
    });
    expect(notes).toHaveLength(1);
  });
});

test('every call of the contract has a handler, and no handler is without a call', () => {
  const handlers = createHandlers({} as HandlerParts);
  expect(Object.keys(handlers).sort()).toEqual([...callNames].sort());
});

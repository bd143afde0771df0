/**
 * The host of the session's tests: the real vault on a real folder, everything else in memory. The vault can be told to
 * fail or to wait, as a full or slow disk would make it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '#shared/base';
import type { Bridge, CallName, EventName } from '#shared/ipc';
import { calls } from '#shared/ipc';
import type { Vault } from '../../../electron/vault';
import { createVault } from '../../../electron/vault';

export type FakeHost = {
  readonly bridge: Bridge;
  /** The vault's folder. */
  readonly folder: string;
  /** While set, every write to the vault fails with it. */
  failWith: Fault | null;
  /** While set, appends wait for it. */
  gate: Promise<void> | null;
  /** Files that wait to be taken. */
  readonly files: { name: string; text: string }[];
  readonly emit: (event: EventName, data: unknown) => void;
  /** What the page answered to the wish to close; null while it has not. */
  readonly closing: () => boolean | null;
  /** How often a window was brought to the front. */
  readonly cameForward: () => number;
  /** Everything that the vault holds, as one text. */
  readonly vaultText: () => Promise<string>;
  readonly emptyVault: () => Promise<void>;
  /** Spoils the first line of a plan's open journal, as a bad sector would, and lets the vault forget what it knew. */
  readonly damageJournal: (plan: string) => Promise<void>;
  readonly dispose: () => Promise<void>;
};

export function createFakeHost(): FakeHost {
  const folder = mkdtempSync(join(tmpdir(), 'allthrough-session-'));
  let vault: Vault = createVault(folder);
  const listeners = new Map<string, Set<(data: never) => void>>();
  let closing: boolean | null = null;
  let cameForward = 0;
  const files: { name: string; text: string }[] = [];
  const good = (value: unknown) => ({ ok: true, value });

  const host: FakeHost = {
    folder,
    files,
    failWith: null,
    gate: null,
    closing: () => closing,
    cameForward: () => cameForward,
    emit: (event, data) => {
      for (const listener of listeners.get(event) ?? []) listener(data as never);
    },
    vaultText: async () => {
      const names = await readdir(folder, { recursive: true, withFileTypes: true });
      const texts = names
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
      return (await Promise.all(texts)).join('\n');
    },
    emptyVault: async () => {
      await vault.close();
      rmSync(folder, { recursive: true, force: true });
      vault = createVault(folder);
    },
    damageJournal: async (plan) => {
      await vault.close();
      const path = join(folder, plan, 'journal.ndjson');
      const bytes = await readFile(path);
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      await writeFile(path, bytes);
      vault = createVault(folder);
    },
    dispose: async () => {
      await vault.close();
      rmSync(folder, { recursive: true, force: true });
    },
    bridge: {
      call: async (name, request) => {
        const parsed = calls[name].request.parse(request);
        return calls[name].reply.parse(await answers(name)(parsed as never)) as never;
      },
      on: (name, listener) => {
        const known = listeners.get(name) ?? new Set<(data: never) => void>();
        listeners.set(name, known);
        known.add(listener);
        return () => known.delete(listener);
      },
    },
  };

  function answers(name: CallName): (request: never) => Promise<unknown> {
    const table: { [Name in CallName]?: (request: never) => Promise<unknown> } = {
      'app.info': async () => good({ version: '0', platform: 'test', theme: 'system' }),
      'app.takeFile': async () => good(files.shift() ?? null),
      'app.takePlan': async () => good(null),
      'app.close': async ({ allow }: { allow: boolean }) => {
        closing = allow;
        return good(null);
      },
      'app.comeForward': async () => {
        cameForward += 1;
        return good(null);
      },
      'vault.list': () => vault.list(),
      'vault.read': (request) => vault.read(request),
      'vault.verify': (request) => vault.verify(request),
      'vault.append': async (request) => {
        await host.gate;
        return host.failWith ? { ok: false, error: host.failWith } : vault.append(request);
      },
      'vault.checkpoint': async (request) =>
        host.failWith ? { ok: false, error: host.failWith } : vault.checkpoint(request),
      'vault.destroy': (request) => vault.destroy(request),
    };
    const answer = table[name];
    if (!answer) throw new Error(`The test's host has no answer to ${name}.`);
    return answer;
  }
  return host;
}

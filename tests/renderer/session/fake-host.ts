/**
 * A host in memory for tests of the session: a vault that keeps what the real one keeps, and that can be told to fail
 * or to wait. The real vault has its own tests; end-to-end tests run both together.
 */
import type { Fault } from '#shared/base';
import type { Bridge, CallName, EventName } from '#shared/ipc';
import { calls } from '#shared/ipc';

type KeptPlan = { snapshot: { generation: number; text: string }; entries: { generation: number; text: string }[] };

export type FakeHost = {
  readonly bridge: Bridge;
  readonly plans: Map<string, KeptPlan>;
  /** While set, every write to the vault fails with it. */
  failWith: Fault | null;
  /** While set, appends wait for it. */
  gate: Promise<void> | null;
  readonly emit: (event: EventName, data: unknown) => void;
  readonly closed: () => boolean;
};

export function createFakeHost(): FakeHost {
  const plans = new Map<string, KeptPlan>();
  const listeners = new Map<string, Set<(data: never) => void>>();
  let closed = false;
  const host: FakeHost = {
    plans,
    failWith: null,
    gate: null,
    closed: () => closed,
    emit: (event, data) => {
      for (const listener of listeners.get(event) ?? []) listener(data as never);
    },
    bridge: {
      call: async (name, request) => {
        calls[name].request.parse(request);
        const answer = await answers[name]?.(request as never);
        if (answer === undefined) throw new Error(`The fake host has no answer to ${name}.`);
        return answer as never;
      },
      on: (name, listener) => {
        const known = listeners.get(name) ?? new Set();
        listeners.set(name, known);
        known.add(listener as (data: never) => void);
        return () => known.delete(listener as (data: never) => void);
      },
    },
  };

  const good = (value: unknown) => ({ ok: true, value });
  const bad = (code: string, message: string) => ({ ok: false, error: { code, message } });
  const lastOf = (plan: KeptPlan) => plan.entries.at(-1)?.generation ?? plan.snapshot.generation;

  const answers: { [Name in CallName]?: (request: never) => Promise<unknown> } = {
    'app.takeFile': async () => good(null),
    'app.close': async () => {
      closed = true;
      return good(null);
    },
    'vault.list': async () => good([...plans].map(([planId, plan]) => ({ planId, generation: lastOf(plan) }))),
    'vault.read': async ({ planId }: { planId: string }) => {
      const plan = plans.get(planId);
      const later = plan?.entries.filter((entry) => entry.generation > plan.snapshot.generation) ?? [];
      const earlier = plan?.entries.filter((entry) => entry.generation <= plan.snapshot.generation) ?? [];
      const texts = (entries: readonly { text: string }[]) => entries.map((entry) => entry.text);
      return good({ snapshot: plan?.snapshot ?? null, entries: texts(later), earlier: texts(earlier), troubles: [] });
    },
    'vault.append': async ({
      planId,
      firstGeneration,
      entries,
    }: {
      planId: string;
      firstGeneration: number;
      entries: string[];
    }) => {
      await host.gate;
      if (host.failWith) return { ok: false, error: host.failWith };
      const plan = plans.get(planId);
      if (!plan || lastOf(plan) !== firstGeneration - 1) return bad('vault-gap', 'Not the next edit.');
      plan.entries.push(...entries.map((text, index) => ({ generation: firstGeneration + index, text })));
      return good({ generation: lastOf(plan) });
    },
    'vault.checkpoint': async ({ planId, generation, text }: { planId: string; generation: number; text: string }) => {
      if (host.failWith) return { ok: false, error: host.failWith };
      plans.set(planId, { snapshot: { generation, text }, entries: plans.get(planId)?.entries ?? [] });
      return good({ generation });
    },
    'vault.destroy': async ({ planId }: { planId: string }) => {
      plans.delete(planId);
      return good(null);
    },
  };
  return host;
}

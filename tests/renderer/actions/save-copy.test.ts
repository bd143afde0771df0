/** A copy of the plan takes the same way out as every export. */
import { expect, it, vi } from 'vitest';
import { must } from '#shared/base';
import { noChange } from '#shared/change';
import { openPlan } from '#shared/file';
import { builtItem, builtPlan } from '../../plans';

it('asks where, writes the whole plan with what is confidential, and says so', async () => {
  const plan = builtPlan({ header: { title: 'A/B: plan' }, items: [builtItem('a', { flags: ['confidential'] })] });
  const asked: { name: string; request: unknown }[] = [];
  const answers: Record<string, unknown> = {
    'files.choose': { handle: 'h', name: 'x' },
    'files.write': { name: 'Our copy.allthrough' },
  };
  vi.stubGlobal('allthrough', {
    call: async (name: string, request: unknown) => {
      asked.push({ name, request });
      return { ok: true, value: answers[name] ?? null };
    },
    on: () => () => undefined,
  });
  const { perform } = await import('#renderer/actions');
  const { planStore } = await import('#renderer/session');
  const { noticeStore } = await import('../../../renderer/session/notices');
  planStore.setState({
    open: { plan, history: { past: [{ label: 'x', changes: noChange }], future: [] }, generation: 1 } as never,
  });
  perform('file.saveCopy');
  // The writer is loaded when it is used, which takes a while on a busy machine.
  await vi.waitFor(() => expect(noticeStore.getState().notices).toHaveLength(1), { timeout: 20_000 });
  expect(asked.map(({ name }) => name)).toEqual(['files.choose', 'files.write']);
  expect(asked[0]?.request).toMatchObject({ suggestedName: 'A B plan' });
  const written = asked[1]?.request as { content: string } | undefined;
  expect(must(openPlan(written?.content ?? '')).plan.items.size).toBe(1);
  expect(noticeStore.getState().notices[0]?.text).toBe('A copy was saved as “Our copy.allthrough”.');
});

/** The other windows of the app: asking one to come to the front with its plan, and being asked. */
import type { Word } from '#renderer/host';
import { call, hearWindows, tellWindows } from '#renderer/host';
import { fail } from '#shared/base';
import type { ItemId, PlanId } from '#shared/plan';
import { goTo } from './go-to';
import { planStore } from './plan-store';
import type { ThemeChoice } from './view-store';
import { viewStore } from './view-store';

/** Said where a window has a plan and does not come with it. */
export const noAnswer = fail(
  'open-elsewhere',
  'This plan is open in another window, which is not answering. Look for that window and close the plan there.',
);

/** Longest wait for a window to come to the front. */
const PATIENCE_MS = 2_000;

/** Asks the window that has a plan open to come to the front and show the item; answers with whether it has come. */
export function comesForward(
  plan: PlanId,
  item: ItemId | null = null,
  { patience = PATIENCE_MS }: { readonly patience?: number } = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = hearWindows((word) => {
      if (word.say === 'here' && word.plan === plan) end(true);
    });
    const timer = setTimeout(() => end(false), patience);
    tellWindows({ say: 'come', plan, item });
    function end(came: boolean): void {
      clearTimeout(timer);
      stop();
      resolve(came);
    }
  });
}

/** Comes to the front when another window asks for the plan that is open here, and follows its choice of colours. */
export function answerNeighbours(): void {
  hearWindows((word) => {
    if (word.say === 'come' && planStore.getState().open?.plan.header.id === word.plan) void come(word);
    if (word.say === 'colours') viewStore.setState({ theme: word.theme });
  });
}

async function come({ plan, item }: Extract<Word, { say: 'come' }>): Promise<void> {
  const came = await call('app.comeForward', null);
  if (came.ok) tellWindows({ say: 'here', plan });
  if (item !== null && planStore.getState().open?.plan.items.has(item as ItemId)) goTo(item as ItemId);
}

/** Chooses colours for every window, now and from the next start on. */
export function chooseTheme(theme: ThemeChoice): void {
  viewStore.setState({ theme });
  tellWindows({ say: 'colours', theme });
  void call('app.theme', theme);
}

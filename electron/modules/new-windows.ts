/** More windows at the wish of a page: on Home, or on a plan, which the new window takes when it has started. */

import { ok } from '#shared/base';
import type { ReplyOf, RequestOf } from '#shared/ipc';
import type { PageId, Windows } from './window';

export type NewWindows = {
  readonly open: (request: RequestOf<'app.newWindow'>) => void;
  /** The plan that a page's window was opened for; null where there is none, or it was taken before. */
  readonly takePlan: (page: PageId) => ReplyOf<'app.takePlan'>;
  readonly comeForward: (page: PageId) => void;
};

export function enableNewWindows({ of, openAnother, bringForward }: Windows): NewWindows {
  const wanted = new Map<PageId, string>();
  return {
    open({ planId }) {
      const page = openAnother();
      if (planId !== null) wanted.set(page, planId);
    },
    takePlan(page) {
      const planId = wanted.get(page) ?? null;
      wanted.delete(page);
      return ok(planId === null ? null : { planId });
    },
    comeForward(page) {
      const window = of(page);
      if (window) bringForward(window);
    },
  };
}

/**
 * One plan, one window. Two locks of the browser's a plan, which it lets go of by itself when a window is closed, loaded
 * anew or gone: `open` is held for as long as the plan is on a window's screen, `work` for as long as anything is done to
 * it. Whoever has `work` and finds `open` taken knows that another window shows the plan, and leaves it alone.
 */
import { tellWindows } from '#renderer/host';
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import type { PlanId } from '#shared/plan';

/** The sole right to a plan. It ends with the work that it was given for, unless it is kept. */
export type Claim = {
  /** Keeps the plan after the work, for as long as it is on the screen. */
  readonly keep: () => Held;
};

/** What lets go of a plan; resolves when others may have it. */
export type Held = () => Promise<void>;

/** Those that this window holds; one that has just left its screen still is, for a moment. */
const own = new Set<PlanId>();

/**
 * Does something to a plan while no other window can; after whatever else is being done to it. Null, and nothing done,
 * where another window (or this one) has the plan open.
 */
export async function whileUnopened<T>(id: PlanId, work: (claim: Claim) => Promise<T>): Promise<T | null> {
  let kept = false;
  const done = await alone(workName(id), async () => {
    const letGo = await takeAtOnce(openName(id));
    if (!letGo) return null;
    const keep = () => {
      kept = true;
      own.add(id);
      return async () => {
        await letGo();
        own.delete(id);
        tellOpenOrClosed();
      };
    };
    try {
      return await work({ keep });
    } finally {
      if (!kept) await letGo();
    }
  });
  if (kept) tellOpenOrClosed();
  return done;
}

/** Told when a plan is no longer being worked on: until then it does not count as open. */
function tellOpenOrClosed(): void {
  tellWindows({ say: 'opened or closed' });
}

/** As `whileUnopened`; fails with `open-elsewhere` where a window has the plan open. */
export async function withPlan<T>(id: PlanId, work: (claim: Claim) => Promise<Result<T>>): Promise<Result<T>> {
  const done = await whileUnopened(id, work);
  return done ?? fail('open-elsewhere', 'This plan is open in another window. Close it there, then try again.');
}

/** Does something that only one window at a time may do; the next one waits. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockName(name), work) as Promise<T>;
}

/** The plans that are on another window's screen now. What is only being worked on for a moment is not among them. */
export async function plansOpenElsewhere(): Promise<ReadonlySet<PlanId>> {
  // Asked before, as one may be let go of while the answer is on its way.
  const mine = new Set(own);
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  const prefix = lockName(openName(''));
  const ids = [...names].flatMap((name) => (name?.startsWith(prefix) ? [name.slice(prefix.length) as PlanId] : []));
  return new Set(ids.filter((id) => !mine.has(id) && !own.has(id) && !names.has(lockName(workName(id)))));
}

function openName(id: string): string {
  return `open ${id}`;
}

function workName(id: string): string {
  return `work ${id}`;
}

function lockName(name: string): string {
  return `allthrough ${name}`;
}

/** Takes a lock that nobody has, and holds it until it is let go of; null where somebody has it. */
function takeAtOnce(name: string): Promise<Held | null> {
  return new Promise((resolve, reject) => {
    const asked = navigator.locks.request(lockName(name), { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(null);
        return null;
      }
      return new Promise<null>((end) => {
        resolve(async () => {
          end(null);
          await asked;
        });
      });
    });
    asked.catch(reject);
  });
}

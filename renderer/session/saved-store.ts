/** The saved mark: what it may say, and nothing that is not true. */
import { createStore } from 'zustand/vanilla';

export type Saved =
  | { readonly state: 'saving' }
  /** Both homes have answered for everything done so far; `at` is ISO 8601, UTC. */
  | { readonly state: 'saved'; readonly at: string }
  /** Plain words: what is wrong and what to do. Work goes on in memory. */
  | { readonly state: 'not-saved'; readonly reason: string };

export const savedStore = createStore<Saved>(() => ({ state: 'saving' }));

/** Which hints have done their work. Kept on this computer, apart from any plan. */
import { createStore } from 'zustand/vanilla';

const KEY = 'allthrough.hints';

export const learnedStore = createStore<{ readonly learned: ReadonlySet<string> }>(() => ({ learned: read() }));

export function learn(ids: readonly string[]): void {
  const { learned } = learnedStore.getState();
  if (ids.every((id) => learned.has(id))) return;
  const next = new Set([...learned, ...ids]);
  learnedStore.setState({ learned: next });
  try {
    localStorage.setItem(KEY, JSON.stringify([...next]));
  } catch {
    // Without a store the hints come again at the next start, which harms nobody.
  }
}

function read(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

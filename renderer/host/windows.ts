/**
 * What the app's windows say to each other. The browser carries it between pages of one origin; the main process hears
 * nothing of it.
 */

export type Word =
  /** Whoever has this plan open is asked to come to the front, and to show one of its items, if any is named. */
  | { readonly say: 'come'; readonly plan: string; readonly item: string | null }
  /** The answer: the window with this plan is in front. */
  | { readonly say: 'here'; readonly plan: string }
  /** Which plans are open in some window is no longer what it was. */
  | { readonly say: 'opened or closed' }
  /** Other colours have been chosen, for every window. */
  | { readonly say: 'colours'; readonly theme: 'system' | 'light' | 'dark' | 'contrast' };

const CHANNEL = 'allthrough';

let channel: BroadcastChannel | null = null;

function theChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** Says something to every other window. */
export function tellWindows(word: Word): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes no target.
  theChannel().postMessage(word);
}

/** Hears what the other windows say; the function that comes back stops listening. */
export function hearWindows(listener: (word: Word) => void): () => void {
  const hear = ({ data }: MessageEvent<Word>) => listener(data);
  theChannel().addEventListener('message', hear);
  return () => theChannel().removeEventListener('message', hear);
}

/** What the saved mark says, in one place, so that it can be held to the truth. */
import type { Saved } from '#renderer/session';

export type SavedWords = {
  readonly tone: 'calm' | 'busy' | 'warning';
  readonly mark: string;
  /** The whole story, shown when the mark is opened. */
  readonly detail: string;
};

const TWO_PLACES =
  'Every edit is kept in two places on this computer: the app’s store, and a safety copy in plain files. Nothing leaves this computer.';

const STILL_TYPED = 'The title that you are typing is kept as soon as you press Enter or click elsewhere.';

/** The mark's words for a state, and for a title that is being typed; times of day as on this computer. */
export function savedWords(saved: Saved, typing = false): SavedWords {
  if (typing && saved.state === 'saved') return { tone: 'busy', mark: 'Typing…', detail: STILL_TYPED };
  switch (saved.state) {
    case 'saving':
      return { tone: 'busy', mark: 'Saving…', detail: TWO_PLACES };
    case 'saved':
      return { tone: 'calm', mark: `Saved ${timeOfDay(saved.at)}`, detail: TWO_PLACES };
    case 'not-saved':
      return {
        tone: 'warning',
        mark: `Not saved: ${firstSentence(saved.reason)}`,
        detail: `${saved.reason} Until then your edits are still here in the window.`,
      };
  }
}

/** Made once: it is asked after every edit. */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `10:42`, from an ISO 8601 time. */
export function timeOfDay(iso: string): string {
  return clock.format(new Date(iso));
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

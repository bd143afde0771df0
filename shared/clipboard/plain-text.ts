/** A clip as other programs take it: one line an item. */
import { shownTitle } from '#shared/lenses';
import type { Clip } from './clip';

export type PlainClip = {
  readonly text: string;
  /** How many items the text leaves out because they are confidential. */
  readonly withheld: number;
};

/** The titles, one a line. Confidential items stay out: what is pasted into Word leaves the room. */
export function plainTextOf({ plan }: Clip): PlainClip {
  const items = [...plan.items.values()];
  const open = items.filter(({ flags }) => !flags.includes('confidential'));
  return {
    text: open.map(({ title }) => (title.trim() === '' ? shownTitle(title) : title.trim())).join('\n'),
    withheld: items.length - open.length,
  };
}

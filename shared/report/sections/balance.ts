/** The balance of core and edge: what a chart shows, in a sentence, and the reviews that are overdue. */

import { formatDate } from '#shared/calendar';
import { balanceInWords, balanceOf, balanceOverTimeInWords, balanceScene, overdueReviews } from '#shared/lenses/rings';
import { capitalised, countOf, listOf, verb } from '../grammar';
import { mentionOf } from '../item-table';
import type { Block } from '../report';
import type { Subject } from '../subject';

/** Scene units: as wide as a landscape page is in print. */
const WIDTH = 960;

export function balanceBlocks({ plan }: Subject): readonly Block[] {
  const balance = balanceOf(plan);
  const overTime = balanceOverTimeInWords(balance);
  return [
    { type: 'paragraph', look: 'body', runs: [{ text: balanceInWords(balance) }], keepWithNext: true },
    {
      type: 'figure',
      scene: balanceScene(plan, WIDTH),
      caption:
        balance.timed === 0
          ? `Shares of core and edge by ${balance.word}.`
          : `Shares of core and edge by ${balance.word}, and over time: what runs in each phase of the journey, by the weeks of the items.`,
      alt: `${balanceInWords(balance)} ${overTime}`.trim(),
    },
    { type: 'paragraph', look: 'body', runs: [{ text: overTime }] },
  ];
}

/** “Two reviews are overdue: “Quiet rooms” since 18 December 2026 and …”; nothing where none is. */
export function overdueBlocks({ plan, today }: Subject): readonly Block[] {
  const late = overdueReviews(plan, today);
  if (late.length === 0) return [];
  const named = late.map(({ item, by }) => `“${mentionOf(item)}” (since ${formatDate(by)})`);
  const words = `${capitalised(countOf(late.length, 'review'))} ${verb(late.length, 'is', 'are')} overdue: `;
  return [
    {
      type: 'callout',
      tone: 'warning',
      runs: [{ text: words, bold: true }, { text: `${listOf(named)}.` }],
    },
  ];
}

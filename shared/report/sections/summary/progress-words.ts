/** How far the work has come, and what is due. */
import type { Item } from '#shared/plan';
import { dueDate } from '#shared/plan';
import { dueInWords } from '../../due';
import { capitalised, countOf, listOf, numberWord, verb } from '../../grammar';
import { isOpen } from '../../homes';
import type { Subject } from '../../subject';
import { MOST_NAMED, quoted, some } from './some';

export function progress(items: readonly Item[]): readonly string[] {
  const priorities = items.filter((item) => item.kind === 'priority');
  const inSdp = priorities.filter((item) => item.flags.includes('sdp')).length;
  const running = items.filter((item) => item.status === 'in-progress').length;
  const done = items.filter((item) => item.status === 'done').length;
  const sentences = [sdpWords(priorities.length, inSdp)].filter((text) => text !== '');
  if (running > 0 && done > 0) {
    sentences.push(
      `${capitalised(countOf(running, 'item'))} ${verb(running, 'is', 'are')} in progress and ${numberWord(done)} ${verb(done, 'is', 'are')} done.`,
    );
  } else if (running > 0) {
    sentences.push(`${capitalised(countOf(running, 'item'))} ${verb(running, 'is', 'are')} in progress.`);
  } else if (done > 0) {
    sentences.push(`${capitalised(countOf(done, 'item'))} ${verb(done, 'is', 'are')} done; nothing is in progress.`);
  } else sentences.push('Nothing is in progress yet.');
  return sentences;
}

function sdpWords(all: number, inSdp: number): string {
  const where = 'every school’s development plan (SDP)';
  if (all === 0) return '';
  if (all === 1) return inSdp === 1 ? `Its one priority is carried in ${where}.` : '';
  if (inSdp === 0) return `None of the ${numberWord(all)} priorities is carried in ${where} yet.`;
  if (inSdp === all) return `All ${numberWord(all)} priorities are carried in ${where}.`;
  return `${capitalised(numberWord(inSdp))} of the ${numberWord(all)} priorities ${verb(inSdp, 'is', 'are')} carried in ${where}.`;
}

/** What is overdue, and what is due next. */
export function due({ plan, today }: Subject, items: readonly Item[]): readonly string[] {
  const open = items
    .flatMap((item) =>
      item.due && isOpen(item) ? [{ item, due: item.due, by: dueDate(item.due, plan.header.halfTermPattern) }] : [],
    )
    // On the same day by code, so that every export of the plan names the same ones.
    .sort((a, b) => (`${a.by} ${a.item.code}` < `${b.by} ${b.item.code}` ? -1 : 1));
  const late = open.filter(({ by }) => by < today);
  const next = open.filter(({ by }) => by >= today).slice(0, MOST_NAMED);
  const sentences: string[] = [];
  if (late.length > 0) {
    const names = some(late.map(({ item }) => item));
    sentences.push(`${capitalised(countOf(late.length, 'item'))} ${verb(late.length, 'is', 'are')} overdue: ${names}.`);
  }
  if (next.length > 0) {
    const names = next.map(({ item, due: when }) => `${quoted(item)} (by ${dueInWords(when)})`);
    sentences.push(`Next due ${verb(next.length, 'is', 'are')} ${listOf(names)}.`);
  }
  return sentences;
}

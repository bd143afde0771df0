/** An answer that somebody has given to a prompt, as what the command `addItems` takes. */
import type { Ports } from '#shared/base';
import { must } from '#shared/base';
import { parseSpan } from '#shared/calendar';
import type { CommandArgs } from '#shared/commands';
import { oneLine } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import type { AreaId, Facets, ItemId, Plan } from '#shared/plan';
import { tagsOf } from './answers-to';
import type { AnswerPlace, Prompt } from './prompt';

/** As much as a title holds that is to be read on a card; a longer answer goes on in the notes. */
const TITLE_LENGTH = 70;

/**
 * The item that an answer becomes. Its title is what was said, as far as the first full stop or line break where that is
 * long; the rest, and the question, stand in the notes. Whatever its kind, it is proposed: said in a room is not agreed. The caller takes the id from the arguments, to show the item.
 */
export function answerOf(
  prompt: Prompt,
  text: string,
  plan: Plan,
  { newId }: Pick<Ports, 'newId'>,
  kind: KindId = prompt.answer.kind,
): CommandArgs<'addItems'> {
  const { title, rest } = divided(text.trim());
  const asked = `Asked: ${prompt.question}`;
  return {
    items: [
      {
        id: newId() as ItemId,
        kind,
        status: 'proposed',
        title,
        notes: rest === '' ? asked : `${rest}\n\n${asked}`,
        tags: tagsOf(prompt),
        flags: prompt.answer.flags ?? [],
        placing: { facets: placeOf(prompt.answer, plan) },
      },
    ],
  };
}

/** Where in this plan an answer is put. Empty where the plan has neither the lane nor the area: it waits in the tray. */
export function placeOf(answer: AnswerPlace, plan: Plan): Facets {
  const { lanes, areas } = plan.header;
  const lane = lanes.find(({ id }) => id === answer.journey?.lane);
  const area = areas.find(({ id }) => id === answer.area);
  const weeks = answer.journey && must(parseSpan(answer.journey.weeks));
  return {
    ...(weeks && lane && { journey: { fromWeek: weeks.from, toWeek: weeks.to, lane: lane.id } }),
    ...(answer.transition && { transition: { ...answer.transition, from: null, to: null } }),
    ...(area && { area: { area: area.id, rank: lastRank(plan, area.id) + 1 } }),
  };
}

function lastRank({ items }: Plan, area: AreaId): number {
  let last = 0;
  for (const { facets } of items.values()) if (facets.area?.area === area) last = Math.max(last, facets.area.rank);
  return last;
}

function divided(text: string): { readonly title: string; readonly rest: string } {
  const [line = ''] = text.split('\n');
  const first = line.length > TITLE_LENGTH ? (/^.+?[.;:?](?=\s)/u.exec(line)?.[0] ?? line) : line;
  const title = oneLine(first).replace(/[.;:]$/u, '');
  return { title, rest: text.slice(first.length).trim() };
}

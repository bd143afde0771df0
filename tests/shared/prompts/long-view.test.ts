/** The long view deck: ten questions, and each answer becomes an item where it belongs, in an empty plan and a full one. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import { openPlan, savePlan } from '#shared/file';
import type { Item, Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import type { Prompt } from '#shared/prompts';
import { answerOf, answersTo, longView, placeOf } from '#shared/prompts';
import { newPlan, planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const [belong, system, , , firstDays] = longView as readonly [Prompt, Prompt, Prompt, Prompt, Prompt];

/** The plan after an answer, and the item that the answer became. */
function answered(prompt: Prompt, text: string, plan: Plan): { readonly after: Plan; readonly item: Item } {
  const args = answerOf(prompt, text, plan, fixedPorts(7));
  const after = must(apply(plan, must(commands.addItems.run(plan, args, fixedPorts(8)))));
  const item = args.items[0] && after.items.get(args.items[0].id);
  if (!item) throw new Error('The answer is not in the plan.');
  return { after, item };
}

describe('the long view', () => {
  it('asks ten questions of its own, each with a reason and a second one, in words fit to be read out', () => {
    expect(longView).toHaveLength(10);
    for (const texts of [longView.map(({ id }) => id), longView.map(({ question }) => question)])
      expect(new Set(texts).size).toBe(10);
    for (const { call, question, why, second } of longView) {
      expect(question).toMatch(/^[A-Z].{20,}\?$/);
      expect(question.length, 'legible from the back row').toBeLessThanOrEqual(100);
      expect(why).toMatch(/^[A-Z].{20,}\.$/);
      expect(second).toMatch(/^[A-Z].{15,}\?$/);
      expect(`${call} ${question} ${why} ${second ?? ''}`).not.toMatch(/!| {2}/);
    }
  });
});

const plans = {
  'a blank plan': await planFrom(templates.blank, fixedPorts()),
  'the sample trust': await planFrom(templates.sample, fixedPorts()),
};

describe.each(Object.entries(plans))('an answer in %s', (_name, plan) => {
  it.each(longView.map((prompt) => [prompt.id, prompt] as const))('to “%s” stands where it belongs', (_id, prompt) => {
    const { after, item } = answered(prompt, 'One thing that we would do', plan);
    const { kind, journey, transition, area, flags = [] } = prompt.answer;
    expect(checkPlan(after)).toEqual([]);
    expect(item).toMatchObject({
      kind,
      status: 'proposed',
      title: 'One thing that we would do',
      tags: ['long view', expect.any(String) as unknown as string],
      flags,
    });
    expect(item.notes).toBe(`Asked: ${prompt.question}`);
    expect(item.facets.journey?.lane).toBe(journey?.lane);
    expect(item.facets.transition?.gate).toBe(transition?.gate);
    expect(item.facets.area?.area).toBe(area);
  });
});

it('an answer is never a promise to every child unless the room says so', () => {
  expect(longView.map(({ answer }) => answer.kind)).not.toContain('entitlement');
});

describe('where an answer is put', () => {
  it('comes last in its priority area', () => {
    const plan = plans['the sample trust'];
    const ranks = [...plan.items.values()].flatMap(({ facets: { area } }) =>
      area && area.area === belong.answer.area ? [area.rank] : [],
    );
    expect(answered(belong, 'Ask them', plan).item.facets.area?.rank).toBe(Math.max(...ranks) + 1);
  });

  it('lies at its gate and in the weeks that this means', () => {
    const place = placeOf(system.answer, plans['a blank plan']);
    expect(place.journey).toMatchObject({ fromWeek: 292, toWeek: 316 });
    expect(place.transition).toMatchObject({ gate: 'y6-y7', side: 'trust', fromOffset: -12, toOffset: 12 });
    expect(placeOf(firstDays.answer, plans['a blank plan']).transition).toMatchObject({ gate: 'into-n', toOffset: 0 });
  });

  it('waits in the tray of a plan that has other lanes and areas', () => {
    const plan = newPlan(fixedPorts(), { lanes: [], areas: [] });
    const { after, item } = answered(belong, 'Ask them', plan);
    expect(checkPlan(after)).toEqual([]);
    expect(item.facets).toEqual({});
  });
});

describe('what was said', () => {
  const plan = plans['a blank plan'];

  it('is the title as far as it fits a card, and goes on in the notes', () => {
    const long =
      'Open the hall on Saturdays for whoever wants it. Begin in one school. The caretaker’s hours are the hard part.';
    const { item } = answered(belong, `  ${long}\nAsk the parish. `, plan);
    expect(item.title).toBe('Open the hall on Saturdays for whoever wants it');
    expect(item.notes).toBe(
      `Begin in one school. The caretaker’s hours are the hard part.\nAsk the parish.\n\nAsked: ${belong.question}`,
    );
  });

  it('is kept whole where it cannot be divided', () => {
    const words = 'a long answer without any stop in it that goes on and on because the room was enjoying itself';
    expect(answered(belong, words, plan).item.title).toBe(words);
    expect(answered(belong, 'Short. To the point.', plan).item.title).toBe('Short. To the point');
    expect(answered(belong, '', plan).item.title).toBe('');
  });
});

describe('[Q4] which items answer a question', () => {
  const blank = plans['a blank plan'];

  it('is told by its two tags, also after a save, and by nobody else’s', () => {
    const { after, item } = answered(firstDays, 'A room for the health visitor', blank);
    expect(item.tags).toEqual(['long view', 'first days']);
    const opened = must(openPlan(savePlan(after))).plan;
    expect(longView.map((prompt) => answersTo(prompt, opened).length)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it('takes in what a person has tagged so, lets go what has lost a tag, and keeps the order in which they came', () => {
    const plan = builtPlan({
      items: [
        builtItem('late', { code: 'J-12', tags: ['Belong', 'Long view'] }),
        builtItem('early', { code: 'D-9', tags: ['long view', 'belong'] }),
        builtItem('other', { code: 'J-3', tags: ['belong'] }),
        builtItem('another', { code: 'J-4', tags: ['long view', 'place'] }),
      ],
    });
    expect(answersTo(belong, plan).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('can be told for each prompt apart', () => {
    const { after } = longView.reduce<{ after: Plan; number: number }>(
      ({ after: so, number }, prompt) => {
        const args = answerOf(prompt, 'Yes', so, fixedPorts(number));
        return {
          after: must(apply(so, must(commands.addItems.run(so, args, fixedPorts(number))))),
          number: number + 1,
        };
      },
      { after: blank, number: 100 },
    );
    for (const prompt of longView) expect(answersTo(prompt, after), prompt.id).toHaveLength(1);
  });
});

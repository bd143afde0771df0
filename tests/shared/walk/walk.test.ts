/** The plan as one child meets it. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { Facets, Item, ItemId, Plan } from '#shared/plan';
import { walkReportOf, walkSections } from '#shared/report';
import type { Profile, WalkStep } from '#shared/walk';
import {
  anyChild,
  anyWay,
  gapsInWords,
  gatesOf,
  meetsInWords,
  passageInWords,
  passages,
  phaseOfStep,
  profileInWords,
  responsibleInWords,
  stepInWords,
  steps,
  walkAt,
} from '#shared/walk';
import { builtItem, builtPlan } from '../../plans';

const disadvantaged: Profile = { ...anyChild, disadvantaged: true };
const send: Profile = { ...anyChild, send: true };
const moving: Profile = { ...anyChild, moves: true };

const weeks = (fromWeek: number, toWeek: number, more: object = {}, lane = 'curriculum') =>
  ({ journey: { fromWeek, toWeek, lane, ...more } }) as unknown as Facets;
const atGate = (children: readonly string[], from: string | null = null, to: string | null = null) =>
  ({
    ...weeks(300, 306, {}, 'transitions'),
    transition: { gate: 'y6-y7', side: 'sending', fromOffset: -4, toOffset: 2, crosses: [], children, from, to },
  }) as unknown as Facets;

const walkOf = (items: readonly Item[], week: number, profile = anyChild): WalkStep =>
  must(walkAt(builtPlan({ items }), week, profile));
const met = (items: readonly Item[], week: number, profile = anyChild) =>
  walkOf(items, week, profile).now.map(({ item }) => item.id);

describe('[W1] a child meets', () => {
  it('what runs in the week, in every occurrence', () => {
    const items = [
      builtItem('a', { facets: weeks(10, 12) }),
      builtItem('b', { facets: weeks(3, 3, { repeats: 'every-year' }) }),
    ];
    expect(met(items, 12)).toEqual(['a']);
    expect(met(items, 41)).toEqual(['b']);
    expect(met(items, 13)).toEqual([]);
  });

  it('nothing that is dropped, paused, or only said', () => {
    const facets = weeks(1, 570);
    const items = [
      builtItem('dropped', { facets, status: 'dropped' }),
      builtItem('paused', { facets, status: 'paused' }),
      ...['note', 'insight', 'question', 'decision', 'risk', 'of-a-later-release'].map((kind) =>
        builtItem(kind, { facets, kind }),
      ),
    ];
    expect(met(items, 100)).toEqual([]);
  });
});

describe('[W2] [W3] by profile', () => {
  const items = [
    builtItem('all', { facets: atGate(['all']) }),
    builtItem('passport', { facets: atGate(['send']), kind: 'handover' }),
    builtItem('call', { facets: atGate(['vulnerable']), kind: 'handover' }),
    builtItem('catch-up', { facets: weeks(300, 310), flags: ['send'] }),
    builtItem('reading', { facets: weeks(300, 310), flags: ['disadvantage'] }),
    builtItem('promise', { facets: weeks(1, 570), kind: 'entitlement', flags: ['send'] }),
  ];

  it('what is for all is met by all, and what names children by those alone', () => {
    expect(met(items, 304)).toEqual(['promise', 'reading', 'all']);
    expect(met(items, 304, disadvantaged)).toEqual(['reading', 'call', 'promise', 'all']);
    expect(met(items, 304, send)).toEqual(['promise', 'catch-up', 'call', 'passport', 'reading', 'all']);
  });

  it('says of whom it speaks, and how much is for them first', () => {
    expect(profileInWords(anyChild)).toBe('any child');
    expect(profileInWords({ disadvantaged: true, send: true, moves: true })).toBe(
      'a disadvantaged child with SEND who moves school at the start of Year 5',
    );
    expect(meetsInWords(walkOf(items, 304, send))).toBe('Meets 6 things, 4 of them for this child first.');
    expect(meetsInWords(walkOf(items, 304))).toBe('Meets 3 things.');
    expect(meetsInWords(walkOf([], 304))).toBe('Meets nothing of this plan.');
  });
});

describe('[W4] what has just ended and what comes', () => {
  const items = [
    builtItem('before', { facets: weeks(90, 97) }),
    builtItem('long-ago', { facets: weeks(80, 95) }),
    builtItem('after', { facets: weeks(104, 110) }),
    builtItem('again', { facets: weeks(98, 100) }),
  ];

  it('is within four weeks of a step of one week', () => {
    const step = walkOf(items, 100);
    expect(step.justEnded.map(({ item }) => item.id)).toEqual(['before']);
    expect(step.comesNext.map(({ item }) => item.id)).toEqual(['after']);
  });

  it('is in the half-term or year before and after a longer one', () => {
    const plan = builtPlan({ items });
    const half = steps(plan, anyChild, 'half-term')[15];
    expect(half?.span).toEqual({ from: 97, to: 101 });
    expect(half?.now.map(({ item }) => item.id)).toEqual(['before', 'again']);
    expect(half?.justEnded.map(({ item }) => item.id)).toEqual(['long-ago']);
    expect(steps(plan, anyChild, 'year')[3]?.justEnded).toHaveLength(4);
    expect([steps(plan, anyChild, 'week').length, steps(plan, anyChild, 'half-term').length]).toEqual([570, 90]);
  });

  it('is called by its year, half-term or week', () => {
    const plan = builtPlan({ items });
    const name = (pace: 'week' | 'half-term' | 'year', index: number) =>
      stepInWords(plan, steps(plan, anyChild, pace)[index] as WalkStep, pace);
    expect([name('week', 99), name('half-term', 15), name('year', 2)]).toEqual([
      'Year 1, week 24',
      'Year 1, Spring 2',
      'Year 1',
    ]);
    expect(phaseOfStep(walkOf(items, 100))).toBe('Key Stage 1');
  });
});

it('[W5] says who is responsible, and where nobody is', () => {
  const people = [builtItem('lead', { title: 'Trust lead', kind: 'role' })];
  const lead = 'lead' as ItemId;
  const who = (fields: Partial<Item>) =>
    walkOf([...people, builtItem('h', { kind: 'handover', ...fields })], 304).now.map(responsibleInWords);
  expect(who({ facets: weeks(300, 310) })).toEqual(['nobody yet']);
  expect(who({ facets: atGate([], 'lead'), owner: lead })).toEqual([
    'Trust lead, who hands over; taken over by nobody yet',
  ]);
});

it('[W6] marks weeks with nothing, and those with nothing but entitlements', () => {
  const plan: Plan = builtPlan({
    items: [builtItem('e', { kind: 'entitlement', facets: weeks(1, 20) }), builtItem('a', { facets: weeks(5, 10) })],
  });
  const [nursery] = steps(plan, anyChild, 'year');
  expect(nursery).toMatchObject({
    empty: [{ from: 21, to: 38 }],
    thin: [
      { from: 1, to: 4 },
      { from: 11, to: 20 },
    ],
  });
  expect(nursery && gapsInWords(nursery)).toBe(
    'Nothing is met in N w21 – w38. Nothing but entitlements in N w1 – w4 and N w11 – w20.',
  );
  expect(gapsInWords(walkOf([...plan.items.values()], 5))).toBeNull();
});

describe('[W7] gates on the way', () => {
  const items = [builtItem('h', { kind: 'handover', facets: atGate(['all']) })];
  const plan = builtPlan({ items });

  it('are eight, and one more for a child who moves school', () => {
    expect(gatesOf(anyChild)).toHaveLength(8);
    expect(gatesOf(moving).map(({ id }) => id)[4]).toBe('moves-school');
  });

  it('say what crosses, and where nobody has said', () => {
    const words = passages(plan, moving).map(passageInWords);
    expect(words[4]).toBe('To another school for Year 5: nobody has said what crosses.');
    expect(words[5]).toBe('Year 6 → Year 7: one thing crosses.');
  });

  it('are seen from twelve weeks away', () => {
    const at = (week: number) => walkOf(items, week).gates.map(({ gate }) => gate.id);
    expect([at(292), at(293), at(316), at(317)]).toEqual([[], ['y6-y7'], ['y6-y7'], []]);
    expect(steps(plan, anyChild, 'year')[7]?.gates.map(({ gate }) => gate.id)).toEqual(['y6-y7']);
  });
});

it('[W8] is a page a phase on paper, with gaps as warnings', () => {
  const items = [builtItem('h', { kind: 'handover', title: 'First page', facets: atGate(['all']) })];
  const sections = walkSections(builtPlan({ items }), { ...anyWay, profile: disadvantaged });
  expect(sections.map(({ id, startsOnNewPage }) => [id, startsOnNewPage])).toEqual(
    ['early-years', 'key-stage-1', 'key-stage-2', 'key-stage-3', 'key-stage-4', 'post-16'].map((id) => [
      `walk-${id}`,
      true,
    ]),
  );
  const text = JSON.stringify(sections);
  expect(text).toContain('Nursery → Reception: nobody has said what crosses.');
  expect(text.match(/Year 6 → Year 7/g)).toHaveLength(1);
  // At its gate it is told once, with who sees to it.
  expect(JSON.stringify(sections[2]).match(/First page/g)).toHaveLength(1);
  expect(JSON.stringify(sections[2])).toContain('Nobody yet');
});

it('[W8] begins on paper where the way begins, and says first who is followed and from when on', () => {
  const items = [
    builtItem('early', { facets: weeks(1, 30) }),
    builtItem('before', { facets: weeks(200, 210) }),
    builtItem('runs', { facets: weeks(200, 250) }),
    builtItem('later', { facets: weeks(320, 330) }),
  ];
  const plan = builtPlan({ items });
  const followed = { profile: { ...send, moves: true }, start: 229, cohort: 2022 };
  const report = walkReportOf(plan, { today: '2026-11-27' }, followed);
  expect(report.remarks).toEqual([
    'The plan as a child with SEND who moves school at the start of Year 5 meets it, from the start of Year 5 to the end of Year 13. What is over before then is left out.',
    'The child starts Nursery in September 2022, and the dates are that child’s.',
  ]);
  const headings = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.type === 'heading' ? [one.text] : [])),
  );
  expect(headings).toEqual(['Key Stage 2, from Year 5', 'Key Stage 3', 'Key Stage 4', 'Post-16']);
  const text = JSON.stringify(report.sections);
  expect(text).toContain('Year 5 to Year 6, September 2028 to July 2030. Meets one thing.');
  expect(text).toContain('To another school for Year 5: nobody has said what crosses.');
  expect(text).not.toContain('"early"');
  expect(text).not.toContain('"before"');
  const any = walkReportOf(builtPlan({ items, header: { firstSchoolYear: null } }), { today: '2026-11-27' }, anyWay);
  expect(any.remarks).toEqual(['The plan as any child meets it, from the start of Nursery to the end of Year 13.']);
});

it('[W5] names nobody twice, and misses nobody before Nursery or of what is no handover', () => {
  const head = builtItem('head', { kind: 'role', title: 'Head of Year 7' });
  const said = (at: object, fields: Partial<Item> = {}) => {
    const { journey, transition } = atGate(['all']);
    const facets = { journey, transition: { ...transition, ...at } } as unknown as Facets;
    const plan = builtPlan({ items: [head, builtItem('h', { kind: 'handover', ...fields, facets })] });
    const [meeting] = must(walkAt(plan, 300, anyChild)).now;
    return meeting && responsibleInWords(meeting);
  };
  const [owner, to, from] = [head.id, head.id, head.id];
  expect(said({ to }, { owner })).toBe('Head of Year 7, who takes over; handed over by nobody yet');
  expect(said({ from, to }, { owner })).toBe('Head of Year 7, who hands over and takes over');
  expect(said({ gate: 'into-n', to })).toBe('nobody yet; taken over by Head of Year 7');
  expect(said({}, { kind: 'action', owner })).toBe('Head of Year 7');
});

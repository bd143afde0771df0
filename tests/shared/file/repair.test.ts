/** What opening puts right, how it says so, and that nothing is lost by it. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { openPlan, savePlan } from '#shared/file';
import type { ItemId, LinkId } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtLink, builtPlan } from '../../plans';

type Row = Record<string, unknown>;
type File = { header: Row; items: unknown[]; links: unknown[]; [other: string]: unknown };

/** A sound file of two linked items, changed by hand. */
function opened(change: (file: File & { items: Row[]; links: Row[] }) => void) {
  const plan = builtPlan({
    items: [builtItem('a', { title: 'Phonics', code: 'A-001' }), builtItem('b', { title: 'Fluency', code: 'A-002' })],
    links: [builtLink('ab', 'a', 'b')],
  });
  const file = JSON.parse(savePlan(plan)) as File & { items: Row[]; links: Row[] };
  change(file);
  const result = must(openPlan(JSON.stringify(file)));
  expect(checkPlan(result.plan)).toEqual([]);
  const again = must(openPlan(savePlan(result.plan)));
  expect(again.repairs).toEqual([]);
  expect(savePlan(again.plan)).toBe(savePlan(result.plan));
  const saved = JSON.parse(savePlan(result.plan)) as File & { items: Row[]; links: Row[] };
  return { ...result, saved, first: saved.items[0] ?? {} };
}

/** The first item with other fields. */
function withFirst(fields: Row) {
  return opened((file) => Object.assign(file.items[0] ?? {}, fields));
}

const journey = (fromWeek: unknown, toWeek: unknown, lane: unknown = 'curriculum') => ({
  facets: { journey: { fromWeek, toWeek, lane } },
});

describe('[F4] weeks', () => {
  it('the wrong way round are swapped', () => {
    const { repairs, first } = withFirst(journey(80, 40));
    expect(repairs).toEqual(['‘Phonics’ ended before it began; its weeks were swapped.']);
    expect(first).toMatchObject(journey(40, 80));
    expect(first).not.toHaveProperty('unread');
  });

  it('partly outside the journey become the nearest that exist', () => {
    const { repairs, first } = withFirst(journey(-4, 12.4));
    expect(repairs).toEqual(['‘Phonics’ had weeks that do not exist; they were set to the nearest that do.']);
    expect(first).toMatchObject({ ...journey(1, 12), unread: { 'facets.journey': { fromWeek: -4, toWeek: 12.4 } } });
  });

  it.each([
    ['wholly outside', journey(600, 640), '‘Phonics’ had weeks outside 1 to 570; it waits in the tray.'],
    [
      'that are no numbers',
      journey('one', null),
      '‘Phonics’ had a place that could not be read; it waits in the tray.',
    ],
    [
      'of a facet that is none',
      { facets: { journey: 7 } },
      '‘Phonics’ had a place that could not be read; it waits in the tray.',
    ],
  ])('%s send the item to the tray and are kept', (_what, fields, sentence) => {
    const { repairs, first } = withFirst(fields);
    expect(repairs).toEqual([sentence]);
    expect(first).toMatchObject({ facets: {}, unread: { 'facets.journey': fields.facets.journey } });
  });

  it('of which one is missing are one week', () => {
    expect(withFirst(journey(40, undefined)).first).toMatchObject(journey(40, 40));
  });
});

describe('[F4] lanes, areas and places', () => {
  it('a lane that the plan does not have is added, once', () => {
    const { repairs, saved } = opened((file) => {
      for (const item of file.items) Object.assign(item, journey(1, 2, 'lost'));
    });
    expect(repairs).toEqual([
      'Some items were in a lane that the plan does not have; the lane “Recovered lane” was added for them.',
    ]);
    expect(saved.header.lanes).toContainEqual({ id: 'lost', name: 'Recovered lane' });
    expect(saved.items).toMatchObject([journey(1, 2, 'lost'), journey(1, 2, 'lost')]);
  });

  it('an area that the plan does not have is kept with the item', () => {
    const { repairs, first } = withFirst({ facets: { area: { area: 'lost', rank: 1 } } });
    expect(repairs[0]).toBe('‘Phonics’ belonged to a priority area that the plan does not have; it has none now.');
    expect(first).toMatchObject({ facets: {}, unread: { 'facets.area': { area: 'lost', rank: 1 } } });
  });

  it('a place or size out of range becomes the nearest', () => {
    const { first } = withFirst({ facets: { free: { x: 1e9, y: 3, width: 2, height: 'tall' } } });
    expect(first.facets).toEqual({ free: { x: 1e6, y: 3, width: 40 } });
    expect(first.unread).toEqual({ 'facets.free': { x: 1e9, y: 3, width: 2, height: 'tall' } });
  });
});

describe('[F4] fields', () => {
  it('that do not fit get the usual value; what the file said is kept', () => {
    const { repairs, first } = withFirst({
      status: 'nearly',
      tags: ['reading', 5],
      due: 'Friday',
      title: 'Two\nlines',
    });
    expect(repairs).toEqual([
      '‘Two lines’: the title, status, tags and due date could not be read in full; what the file said is kept with the item.',
    ]);
    expect(first).toMatchObject({
      title: 'Two lines',
      status: 'proposed',
      tags: ['reading'],
      due: null,
      unread: { title: 'Two\nlines', status: 'nearly', tags: ['reading', 5], due: 'Friday' },
    });
  });

  it('written as people read them are understood', () => {
    expect(withFirst({ status: 'In progress' }).first.status).toBe('in-progress');
  });

  it('that are missing get the usual value', () => {
    const { first, repairs } = opened((file) => {
      file.items[0] = { id: 'a' };
    });
    expect(first).toMatchObject({
      kind: 'note',
      title: '',
      status: 'proposed',
      owner: null,
      facets: {},
      code: 'N-003',
    });
    expect(repairs.join(' ')).toContain('Item 1 of the file');
  });

  it('that are kept already are not overwritten', () => {
    const { first } = withFirst({ status: 'soon', unread: { status: 'nearly' } });
    expect(first.unread).toEqual({ status: 'nearly', 'status (2)': 'soon' });
  });

  it('of the plan itself get the usual value', () => {
    const { saved, repairs } = opened((file) => {
      Object.assign(file.header, { halfTermPattern: [1, 2, 3], title: '', nextNumber: -1 });
    });
    expect(saved.header).toMatchObject({ halfTermPattern: [7, 7, 6, 5, 6, 7], title: 'Recovered plan', nextNumber: 3 });
    expect(repairs).toEqual([
      'The plan’s title, pattern of half-terms and next number for codes could not be read and were set to the usual.',
    ]);
  });

  it('a header that is missing leaves a plan that can be worked with', () => {
    const { saved } = opened((file) => {
      Reflect.deleteProperty(file, 'header');
    });
    expect(saved.header).toMatchObject({ title: 'Recovered plan', lanes: [] });
    expect(saved.header.id).toMatch(/^recovered-[a-z0-9]+$/);
    expect(saved.items).toHaveLength(2);
  });
});

describe('[F4] ids and codes', () => {
  it('the same id twice gives the second item a new one', () => {
    const { plan, repairs } = opened((file) => {
      file.items.push({ ...file.items[0], code: 'A-003', title: 'Phonics again' });
    });
    expect(plan.items.get('a-2' as ItemId)?.title).toBe('Phonics again');
    expect(repairs).toEqual(['‘Phonics again’ had the id of another item; it was given a new one.']);
  });

  it('an id that is none is replaced, and owners and links follow', () => {
    const { plan } = opened((file) => {
      file.items.push({ ...file.items[0], id: '../board', code: 'A-003' });
      Object.assign(file.items[1] ?? {}, { owner: '../board' });
      file.links.push({ ...file.links[0], id: 'up', to: '../board' });
    });
    expect(plan.items.get('b' as ItemId)?.owner).toBe('board');
    expect(plan.links.get('up' as LinkId)?.to).toBe('board');
  });

  it('[P7] the same code twice gives the second item the next one', () => {
    const { plan, repairs } = opened((file) => Object.assign(file.items[1] ?? {}, { code: 'A-001' }));
    expect(repairs).toEqual(['The code A-001 was given twice; ‘Fluency’ has the code A-003 now.']);
    expect(plan.items.get('b' as ItemId)).toMatchObject({ code: 'A-003', unread: { code: 'A-001' } });
  });

  it('[P7] the next number is beyond every code', () => {
    expect(withFirst({ code: 'A-900' }).saved.header.nextNumber).toBe(901);
  });
});

describe('[F4] ties', () => {
  it('a link that leads nowhere is set aside in the header', () => {
    const { repairs, saved } = opened((file) => {
      file.links.push({ ...file.links[0], id: 'lost', to: 'gone' });
      file.links.push({ ...file.links[0], id: 'self', to: 'a' });
    });
    expect(repairs).toEqual([
      'A link from ‘Phonics’ to an item that is not in the file was set aside in the file.',
      'A link from ‘Phonics’ to itself was set aside in the file.',
    ]);
    expect(saved.links).toHaveLength(1);
    expect(saved.header.unread).toMatchObject([
      { from: 'links', value: { id: 'lost', to: 'gone' } },
      { from: 'links', value: { id: 'self', to: 'a' } },
    ]);
  });

  it('[P6] an owner who is gone, or the item itself, is no owner', () => {
    const gone = withFirst({ owner: 'gone' });
    expect(gone.repairs).toEqual(['‘Phonics’ had an owner that is not in the file; it has no owner now.']);
    expect(gone.first).toMatchObject({ owner: null, unread: { owner: 'gone' } });
    expect(withFirst({ owner: 'a' }).repairs).toEqual(['‘Phonics’ had itself as its owner; it has no owner now.']);
  });

  it('rows that are none are set aside', () => {
    const { repairs, saved } = opened((file) => {
      (file.items as unknown[]).push(null, 'x');
      file.header.lanes = [...(file.header.lanes as unknown[]), 7];
    });
    expect(repairs).toHaveLength(3);
    expect(saved.header.unread).toEqual([
      { from: 'lanes', value: 7 },
      { from: 'items', value: null },
      { from: 'items', value: 'x' },
    ]);
  });
});

describe('[F4] what may be left out', () => {
  it('a way of repeating that can’t be read is taken away and kept', () => {
    const weeks = { fromWeek: 77, toWeek: 80, lane: 'curriculum' };
    const { first, repairs } = withFirst({ facets: { journey: { ...weeks, repeats: 'monthly' } } });
    expect(repairs).toEqual(['‘Phonics’ had a way of repeating that could not be read; it does not repeat now.']);
    expect(first).toMatchObject({ facets: { journey: weeks }, unread: { 'facets.journey': { repeats: 'monthly' } } });
    expect(withFirst({ facets: { journey: { ...weeks, repeats: 'every-year' } } }).repairs).toEqual([]);
  });

  it('cohorts and the tone of a lane are taken away and kept', () => {
    const { saved } = opened((file) => {
      file.header.cohorts = [2020, 2020];
      Object.assign((file.header.lanes as Row[])[0] ?? {}, { tone: 9 });
    });
    expect(saved.header).not.toHaveProperty('cohorts');
    expect(saved.header.unread).toEqual({ cohorts: [2020, 2020] });
    expect((saved.header.lanes as Row[])[0]).toMatchObject({ name: 'Curriculum', unread: { tone: 9 } });
  });
});

describe('[F4, P10] transitions', () => {
  const inWeeks = { fromWeek: 300, toWeek: 306, lane: 'curriculum' };
  const usual = {
    gate: 'y6-y7',
    side: 'trust',
    fromOffset: -4,
    toOffset: 2,
    crosses: [],
    children: [],
    from: null,
    to: null,
  };
  const mended = (fields: object, weeks: object | null = inWeeks) =>
    withFirst({ facets: { ...(weeks && { journey: weeks }), transition: { ...usual, ...fields } } });

  it('with other weeks than the journey has follow the journey', () => {
    const { first, repairs } = mended({ fromOffset: -2 });
    expect(repairs).toEqual([
      '‘Phonics’ had other weeks at its transition than on the journey; those of the journey were taken.',
    ]);
    expect(first).toMatchObject({ facets: { journey: inWeeks, transition: { fromOffset: -4, toOffset: 2 } } });
    expect(first.unread).toMatchObject({ 'facets.transition': { fromOffset: -2 } });
  });

  it('far from the weeks of the journey are kept aside', () => {
    const far = { ...inWeeks, fromWeek: 330, toWeek: 340 };
    const { first } = mended({}, far);
    expect(first.facets).toEqual({ journey: far });
    expect(first.unread).toMatchObject({ 'facets.transition': { gate: 'y6-y7' } });
  });

  it('with weeks the wrong way round, or too far out, are put right', () => {
    expect(mended({ fromOffset: 2, toOffset: -4 }).first).toMatchObject({ facets: { transition: usual } });
    expect(mended({ fromOffset: -40.2, toOffset: 4 }, null).first).toMatchObject({
      facets: { transition: { fromOffset: -12, toOffset: 4 } },
    });
    expect(mended({ gate: 'y7-y8' }).first.facets).toEqual({ journey: inWeeks });
  });

  it('that name somebody who is not there name nobody, and what the file said is kept', () => {
    const { first, repairs } = mended({ from: 'gone', to: 'a' });
    expect(first).toMatchObject({ facets: { transition: { from: null, to: null } } });
    expect(first.unread).toEqual({ 'facets.transition.from': 'gone', 'facets.transition.to': 'a' });
    expect(repairs).toHaveLength(2);
    expect(mended({ from: 'b' }).repairs).toEqual([]);
  });
});

describe('[F2] what this release does not know', () => {
  it('survives in rows, facets, the header and beside it', () => {
    const { repairs, saved, first } = opened((file) => {
      file.theme = { night: true };
      file.header.mission = 'Every child';
      Object.assign(file.items[0] ?? {}, {
        colour: 'red',
        facets: { appraisal: { duty: 2 }, free: { x: 1, y: 2, tilt: 3 } },
      });
      Object.assign(file.links[0] ?? {}, { weight: 2, kind: 'blocks' });
    });
    expect(repairs).toEqual([]);
    expect(saved.theme).toEqual({ night: true });
    expect(saved.header.mission).toBe('Every child');
    expect(saved.header).not.toHaveProperty('fileFields');
    expect(first).toMatchObject({ colour: 'red', facets: { appraisal: { duty: 2 }, free: { tilt: 3 } } });
    expect(saved.links).toMatchObject([{ weight: 2, kind: 'blocks' }]);
  });

  it('is kept as text where keeping it would nest the file too deeply', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(95)}${']'.repeat(95)}`);
    const { saved } = opened((file) => (file.items as unknown[]).push(deep));
    expect(saved.header.unread).toEqual([{ from: 'items', value: JSON.stringify(deep) }]);
  });
});

it('[F4] a thousand repairs are not a thousand sentences', () => {
  const { repairs } = opened((file) => {
    for (let n = 0; n < 1_000; n += 1) file.links.push({ ...file.links[0], id: `l${n}`, to: 'gone' });
  });
  expect(repairs).toHaveLength(501);
  expect(repairs.at(-1)).toBe('And 500 more repairs like these.');
});

describe('[F4, P16] enablement', () => {
  it('keeps what can be read, and says what is left unsaid', () => {
    const said = {
      band: 'team',
      function: 'luck',
      raci: [{ party: 'b', code: 'R' }, { code: 'A' }, 7],
      daysPerTerm: 'ten',
    };
    const { first, repairs } = withFirst({ facets: { enablement: said } });
    expect(first.facets).toEqual({ enablement: { band: 'team', raci: [{ party: 'b', code: 'R' }] } });
    expect(first.unread).toEqual({ 'facets.enablement': said });
    expect(repairs.join()).toContain('left unsaid');
  });

  it('takes out whoever is gone, the item itself, and a second part', () => {
    const raci = [
      { party: 'b', code: 'R' },
      { party: 'gone', code: 'A' },
      { party: 'a', code: 'C' },
      { party: 'b', code: 'I' },
    ];
    const { first, repairs } = withFirst({ facets: { enablement: { raci } } });
    expect(first.facets).toEqual({ enablement: { raci: [{ party: 'b', code: 'R' }] } });
    expect(first.unread).toEqual({ 'facets.enablement.raci': raci });
    expect(repairs.join()).toContain('as taking part');
  });

  it('keeps the days of a body by term, and leaves unsaid what is none', () => {
    expect(withFirst({ facets: { body: { tier: 'team', daysPerTerm: { autumn: 40 } } } }).repairs).toEqual([]);
    const { first } = withFirst({ facets: { body: { tier: 'cellar', daysPerTerm: 40 } } });
    expect(first.facets).toEqual({ body: { daysPerTerm: 40 } });
  });
});

import { describe, expect, it } from 'vitest';
import type { Filter } from '#shared/filter';
import { choicesOf, isFiltering, matcherOf, NONE, noFilter, shownInWords, toggled } from '#shared/filter';
import type { Item } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const inArea = (area: string) => ({ area: { area, rank: 1 } }) as unknown as Item['facets'];
const team = builtItem('team', { kind: 'body', title: 'Enablement team' });
const items: readonly Item[] = [
  team,
  builtItem('phonics', { owner: team.id, tags: ['Reading'], flags: ['sdp'], facets: inArea('weeks') }),
  builtItem('reading', { owner: team.id, tags: ['Reading', 'Early'], flags: ['send', 'sdp'], status: 'agreed' }),
  builtItem('later', { kind: 'from-a-later-release', facets: inArea('gone') }),
];
const plan = builtPlan({ items });

function asking(...chosen: readonly (readonly [keyof Filter, string])[]): Filter {
  return chosen.reduce((filter, [field, value]) => toggled(filter, field, value), noFilter);
}

function left(...chosen: readonly (readonly [keyof Filter, string])[]): readonly string[] {
  return items.filter(matcherOf(plan, asking(...chosen))).map(({ id }) => id);
}

describe('a filter', () => {
  it('asks for everything while nothing is chosen', () => {
    expect(left()).toHaveLength(items.length);
    expect(isFiltering(noFilter)).toBe(false);
  });

  it('takes any of the values chosen in one field, and only what every field with a choice takes', () => {
    expect(left(['flag', 'sdp'], ['flag', 'send'])).toEqual(['phonics', 'reading']);
    expect(left(['flag', 'sdp'], ['status', 'agreed'])).toEqual(['reading']);
    expect(left(['owner', NONE])).toEqual(['team', 'later']);
    expect(left(['tag', 'Early'])).toEqual(['reading']);
  });

  it('counts a kind of a later release as a note and an area that is gone as none', () => {
    expect(left(['kind', 'note'])).toEqual(['later']);
    expect(left(['area', NONE])).toEqual(['team', 'reading', 'later']);
  });

  it('gives a choice up that is made twice', () => {
    expect(asking(['kind', 'note'], ['kind', 'note'])).toEqual(noFilter);
  });
});

describe('what can be chosen', () => {
  it('is what the plan has, each with how many items the other fields leave', () => {
    const groups = choicesOf(plan, items, asking(['status', 'agreed']));
    const said = Object.fromEntries(
      groups.map(({ name, choices }) => [name, choices.map(({ label, count }) => `${label} ${count}`)]),
    );
    expect(said).toEqual({
      Kind: ['Action 1', 'Note 0', 'Body 0'],
      Status: ['Proposed 3', 'Agreed 1'],
      Owner: ['Enablement team 1', 'No owner 0'],
      Tag: ['Reading 1', 'Early 1', 'No tag 0'],
      Flag: ['In every SDP 1', 'Disadvantage first 0', 'SEND 1', 'Confidential 0'],
      Area: ['570 weeks 0', 'No area 1'],
    });
  });

  it('agrees with what the filter then leaves', () => {
    for (const { field, choices } of choicesOf(plan, items, noFilter)) {
      for (const { value, count } of choices)
        expect([field, value, left([field, value]).length]).toEqual([field, value, count]);
    }
  });

  it('keeps what is chosen on offer when the last item that has it is gone', () => {
    const groups = choicesOf(plan, [team], asking(['tag', 'Reading']));
    expect(groups.find(({ field }) => field === 'tag')?.choices).toEqual([
      { value: NONE, label: 'No tag', count: 1, chosen: false },
      { value: 'Reading', label: 'Reading', count: 0, chosen: true },
    ]);
  });

  it('is counted in words, also what is filtered out', () => {
    expect(shownInWords(12, 84)).toBe('12 of 84 items, 72 filtered out');
  });
});

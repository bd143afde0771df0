/** Walks the catalogues of kinds, so that a new one is tested the moment it exists. */
import * as icons from 'lucide-react';
import { describe, expect, it } from 'vitest';
import {
  flagNames,
  isFrame,
  isWork,
  kindIds,
  kindOf,
  kinds,
  linkKindIds,
  linkKindOf,
  linkKinds,
  statusNames,
} from '#shared/kinds';
import { flags, statuses } from '#shared/plan';

const sentence = /^[A-Z][^!]*\.$/;
const name = /^[A-Z][a-z]+( [a-z]+)*$/;

describe.each(kindIds.map((id) => [id, kinds[id]] as const))('the kind %s', (id, kind) => {
  it('has a name, a plural and a hint in plain words', () => {
    expect(kind.name).toMatch(name);
    expect(kind.plural).toMatch(name);
    expect(kind.plural).not.toBe(kind.name);
    expect(kind.hint).toMatch(sentence);
    expect(id).toMatch(/^[a-z-]{1,40}$/);
  });

  it('has a letter for its codes and an icon that exists', () => {
    expect(kind.letter).toMatch(/^[A-Z]$/);
    expect(Object.keys(icons)).toContain(pascal(kind.icon));
  });

  it('starts with a status of the plan', () => {
    expect(statuses).toContain(kind.status);
  });
});

describe('the kinds together', () => {
  it.each(['letter', 'name', 'plural', 'hint', 'icon'] as const)('have no %s twice', (field) => {
    const values = kindIds.map((id) => kinds[id][field]);
    expect(new Set(values).size).toBe(values.length);
  });

  it('let someone own the work: at least a body and a role', () => {
    expect(kindIds.filter((id) => kinds[id].canOwn)).toEqual(expect.arrayContaining(['body', 'role']));
  });

  it('show an item of a kind from a later release as a note', () => {
    expect(kindOf({ kind: 'experiment' })).toBe(kinds.note);
    expect(kindOf({ kind: 'constructor' })).toBe(kinds.note);
  });
});

describe.each(linkKindIds.map((id) => [id, linkKinds[id]] as const))('the link kind %s', (_id, kind) => {
  it('has a name and a verb that reads between two titles', () => {
    expect(kind.name).toMatch(name);
    expect(kind.verb).toMatch(/^[a-z]+( [a-z]+)*$/);
    expect(kind.dash.every((length) => length > 0)).toBe(true);
    expect(kind.dash.length % 2).toBe(0);
  });
});

describe('the link kinds together', () => {
  it('have no name, verb or stroke twice', () => {
    for (const read of [linkName, linkVerb, linkStroke]) {
      const values = linkKindIds.map(read);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('read a link of a later release as “leads to”', () => {
    expect(linkKindOf({ kind: 'blocks' })).toBe(linkKinds['leads-to']);
  });
});

describe('statuses and flags', () => {
  it('each have words of their own', () => {
    expect(Object.keys(statusNames).sort()).toEqual([...statuses].sort());
    expect(Object.keys(flagNames).sort()).toEqual([...flags].sort());
  });
});

function linkName(id: (typeof linkKindIds)[number]): string {
  return linkKinds[id].name;
}

function linkVerb(id: (typeof linkKindIds)[number]): string {
  return linkKinds[id].verb;
}

function linkStroke(id: (typeof linkKindIds)[number]): string {
  return linkKinds[id].dash.join(' ');
}

function pascal(kebab: string): string {
  return kebab.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

it('what the plan sets out to do is every kind but functions, those who answer for it and frames', () => {
  const apart = [...kindIds, 'from-a-later-release'].filter((kind) => !isWork({ kind }));
  expect(apart).toEqual(['function', 'body', 'role', 'frame']);
  expect(kindIds.filter((kind) => isFrame({ kind }))).toEqual(['frame']);
});

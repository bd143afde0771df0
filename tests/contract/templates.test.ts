/** Walks the catalogue of templates: each makes a sound plan, the same one for the same ports, in words fit to print. */
import * as icons from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { findingsOf } from '#shared/checks';
import { openPlan, savePlan } from '#shared/file';
import { isWork, kindOf } from '#shared/kinds';
import type { Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import type { Template } from '#shared/templates';
import { planFrom, templateIds, templates } from '#shared/templates';
import { fixedPorts } from '../plans';

describe.each(templateIds.map((id) => [id, templates[id]] as const))('the template %s', async (id, template) => {
  const plan = await planFrom(template, fixedPorts());

  it('has a name, a description and an icon', () => {
    expect(template.id).toBe(id);
    expect(template.name).toMatch(/^[A-Z][^.!]+$/);
    expect(template.description).toMatch(/^[A-Z][^!]+\.$/);
    expect(template.description.length).toBeLessThan(120);
    expect(Object.keys(icons)).toContain(
      template.icon.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter: string) => letter.toUpperCase()),
    );
  });

  it('[P1–P9] makes a sound plan that opens without a repair', () => {
    expect(checkPlan(plan)).toEqual([]);
    expect(must(openPlan(savePlan(plan))).repairs).toEqual([]);
  });

  it('makes the same plan for the same ports, and other ids for others', async () => {
    expect(savePlan(await planFrom(template, fixedPorts()))).toBe(savePlan(plan));
    expect((await planFrom(template, fixedPorts(2))).header.id).not.toBe(plan.header.id);
  });

  it('takes the title and the organisation that someone gives', async () => {
    const { header } = await planFrom(template, fixedPorts(), { title: 'Our plan', organisation: 'Our trust' });
    expect(header).toMatchObject({ title: 'Our plan', organisation: 'Our trust' });
  });

  it('speaks calmly: no exclamation marks, no double spaces, no filler, titles that fit a card', () => {
    for (const text of textsOf(plan)) expect(text).not.toMatch(/!|  |lorem|\bTODO\b|\bTBC\b| $|^ /i);
    for (const item of plan.items.values()) expect(item.title.length).toBeLessThanOrEqual(70);
  });
});

const workedOut = templateIds.map((id): Template => templates[id]).filter((template) => template.isWorkedOut);

describe.each(workedOut.map((template) => [template.id, template] as const))(
  'the worked-out template %s',
  async (_id, template) => {
    const plan = await planFrom(template, fixedPorts());
    const items = [...plan.items.values()];
    const work = items.filter((item) => isWork(item) || kindOf(item).isStanding);

    it('has at least twenty items, each with notes that one can act on', () => {
      expect(work.length).toBeGreaterThanOrEqual(20);
      for (const { title, notes } of work) {
        expect(title.length, title).toBeGreaterThanOrEqual(10);
        expect(notes.length, title).toBeGreaterThanOrEqual(60);
      }
    });

    it('says nothing twice: titles and the beginnings of notes differ', () => {
      const openings = work.map(({ notes }) => notes.toLowerCase().split(/\s+/).slice(0, 3).join(' '));
      for (const words of [items.map(({ title }) => title), openings]) expect(new Set(words).size).toBe(words.length);
    });

    it('proposes, and leaves it to the room to agree', () => {
      expect(new Set(work.map(({ status }) => status))).toEqual(new Set(['proposed']));
    });

    it('says who answers for it, and leaves no more than four things to be found', () => {
      const unowned = work.filter(({ kind, owner }) => owner === null && kind !== 'question');
      expect(unowned.map(({ title }) => title)).toEqual([]);
      const found = findingsOf(plan).filter(({ id }) => id !== 'without-organisation');
      expect(found.map(({ title }) => title).slice(4)).toEqual([]);
    });
  },
);

function textsOf({ header, items, links }: Plan): readonly string[] {
  return [
    header.title,
    header.organisation,
    ...[...header.lanes, ...header.areas].map(({ name }) => name),
    ...[...items.values()].flatMap(({ title, notes, tags }) => [title, notes, ...tags]),
    ...[...links.values()].map(({ label }) => label),
  ];
}

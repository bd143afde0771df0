/** Walks the catalogue of commands: each has words for the undo menu, a history policy, and refuses in plain words. */
import { describe, expect, it } from 'vitest';
import { apply, isEmpty } from '#shared/change';
import type { Command, CommandArgs, CommandId } from '#shared/commands';
import { commands } from '#shared/commands';
import type { AreaId, CheckId, ItemId, LaneId, LinkId, ModelId } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../plans';

const plan = builtPlan({
  header: { models: [{ id: 'committees' as ModelId, name: 'Committees' }] },
  items: [builtItem('phonics', { title: 'Phonics' }), builtItem('fluency', { title: 'Fluency' }), builtItem('talk')],
  links: [builtLink('tie', 'phonics', 'fluency')],
});

/** A plan with a model of its own. */
const elsewhere = builtPlan({
  header: { models: [{ id: 'hubs' as ModelId, name: 'Hubs' }] },
  items: [
    builtItem('board', {
      kind: 'body',
      title: 'Trustees',
      facets: { governance: { inModels: [{ model: 'hubs' as ModelId, accountableTo: null, duties: [], order: 0 }] } },
    }),
  ],
});

/** Arguments that fit the plan above. A new command needs a line here to compile. */
const fitting: { readonly [Id in CommandId]: CommandArgs<Id> } = {
  addItems: { items: [{ id: 'new' as ItemId, kind: 'action', title: 'Second look at reading' }] },
  importRows: {
    from: 'plan.xlsx',
    edits: [{ id: 'phonics' as ItemId, fields: { title: 'Phonics every day' }, placing: { status: 'done' } }],
    items: [{ id: 'new' as ItemId, kind: 'action', title: 'Second look at reading' }],
  },
  editItem: { id: 'phonics' as ItemId, fields: { title: 'Phonics every day' } },
  editItems: { ids: ['phonics' as ItemId, 'fluency' as ItemId], fields: { status: 'done' } },
  giveToNewRole: { ids: ['phonics' as ItemId], role: 'new' as ItemId, title: 'Head of reading' },
  placeItems: {
    placements: [
      {
        id: 'phonics' as ItemId,
        placing: { facets: { journey: { fromWeek: 39, toWeek: 76, lane: 'curriculum' as LaneId } } },
      },
    ],
  },
  setRaci: { cells: [{ item: 'phonics' as ItemId, party: 'talk' as ItemId, code: 'A' }] },
  setDelegation: {
    cells: [
      { decision: 'phonics' as ItemId, model: 'committees' as ModelId, party: 'talk' as ItemId, does: 'decides' },
    ],
    group: 'education',
  },
  removeItems: { ids: ['phonics' as ItemId] },
  duplicateItems: { copies: new Map([['phonics' as ItemId, 'copy' as ItemId]]) },
  pasteItems: { copies: [{ id: 'copy' as ItemId, item: builtItem('phonics') }], links: [] },
  addLink: { id: 'new' as LinkId, kind: 'supports', from: 'phonics' as ItemId, to: 'fluency' as ItemId },
  addLinkedItem: {
    item: { id: 'new' as ItemId, kind: 'action', title: 'Second look at reading' },
    link: { id: 'grown' as LinkId, kind: 'leads-to', from: 'phonics' as ItemId, to: 'new' as ItemId },
  },
  linkAll: { from: [{ item: 'phonics' as ItemId, link: 'new' as LinkId }], to: 'fluency' as ItemId, kind: 'supports' },
  editLink: { id: 'tie' as LinkId, label: 'by Christmas' },
  reattachLink: { id: 'tie' as LinkId, end: 'to', item: 'talk' as ItemId },
  removeLinks: { ids: ['tie' as LinkId] },
  editLanes: { edit: 'rename', id: 'curriculum' as LaneId, name: 'What is taught' },
  editAreas: { edit: 'rename', id: 'weeks' as AreaId, name: 'The journey' },
  editChecks: { edit: 'add', id: 'autumn' as CheckId, name: 'Autumn 2026', date: '2026-11-21', statements: [] },
  editModels: { edit: 'duplicate', id: 'committees' as ModelId, newId: 'new' as ModelId, name: 'Councils' },
  bringModel: { from: elsewhere, model: 'hubs' as ModelId, id: 'new' as ModelId, name: 'Hubs' },
  editPlan: { title: 'Towards 2032' },
};

/** The same command asked about something that is not there, or that can't be. */
const unfitting: { readonly [Id in CommandId]: CommandArgs<Id> } = {
  addItems: { items: [{ id: 'phonics' as ItemId, kind: 'action' }] },
  importRows: { from: 'plan.xlsx', edits: [{ id: 'gone' as ItemId, fields: {}, placing: {} }], items: [] },
  editItem: { id: 'gone' as ItemId, fields: { title: 'x' } },
  editItems: { ids: ['phonics' as ItemId, 'gone' as ItemId], fields: { status: 'done' } },
  giveToNewRole: { ids: ['gone' as ItemId], role: 'new' as ItemId, title: 'Head of reading' },
  placeItems: {
    placements: [
      {
        id: 'phonics' as ItemId,
        placing: { facets: { journey: { fromWeek: 570, toWeek: 571, lane: 'curriculum' as LaneId } } },
      },
    ],
  },
  setRaci: { cells: [{ item: 'phonics' as ItemId, party: 'gone' as ItemId, code: 'A' }] },
  setDelegation: {
    cells: [{ decision: 'phonics' as ItemId, model: 'gone' as ModelId, party: 'talk' as ItemId, does: 'decides' }],
    group: 'education',
  },
  removeItems: { ids: ['phonics' as ItemId, 'gone' as ItemId] },
  duplicateItems: { copies: new Map([['gone' as ItemId, 'copy' as ItemId]]) },
  pasteItems: { copies: [{ id: 'phonics' as ItemId, item: builtItem('phonics') }], links: [] },
  addLink: { id: 'new' as LinkId, kind: 'supports', from: 'phonics' as ItemId, to: 'phonics' as ItemId },
  addLinkedItem: {
    item: { id: 'new' as ItemId, kind: 'action' },
    link: { id: 'grown' as LinkId, kind: 'leads-to', from: 'gone' as ItemId, to: 'new' as ItemId },
  },
  linkAll: { from: [], to: 'fluency' as ItemId, kind: 'supports' },
  editLink: { id: 'gone' as LinkId, label: '' },
  reattachLink: { id: 'tie' as LinkId, end: 'to', item: 'phonics' as ItemId },
  removeLinks: { ids: ['gone' as LinkId] },
  editLanes: { edit: 'remove', id: 'gone' as LaneId, into: null },
  editAreas: { edit: 'remove', id: 'gone' as AreaId, into: null },
  editChecks: { edit: 'remove', id: 'gone' as CheckId },
  editModels: { edit: 'prefer', id: 'committees' as ModelId, why: ' ', on: '2026-11-28' },
  bringModel: { from: elsewhere, model: 'gone' as ModelId, id: 'new' as ModelId, name: 'Hubs' },
  editPlan: { title: ' ' },
};

describe.each(Object.keys(commands) as CommandId[])('the command %s', (id) => {
  const command = commands[id] as Command<unknown>;

  it('says what it does in words that complete “Undo …”', () => {
    const label = command.label(plan, fitting[id]);
    expect(label).toMatch(/^[a-z]+ing [^.!]+$/);
    expect(label).not.toMatch(/undefined|null|\[object/);
  });

  it('says how it enters the history', () => {
    if (command.history.kind === 'record') return;
    expect(command.history.kind).toBe('join');
    expect(['string', 'object']).toContain(typeof command.history.key(fitting[id]));
  });

  it('does something, once, and leaves a sound plan', () => {
    const changes = command.run(plan, fitting[id], fixedPorts());
    expect(changes.ok && !isEmpty(changes.value)).toBe(true);
    const after = changes.ok ? apply(plan, changes.value) : changes;
    expect(after.ok && checkPlan(after.value)).toEqual([]);
  });

  it('refuses what does not fit, with a code and a sentence', () => {
    const changes = command.run(plan, unfitting[id], fixedPorts());
    expect(changes.ok).toBe(false);
    if (changes.ok) return;
    expect(changes.error.code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(changes.error.message).toMatch(/^[A-Z‘][^!]*\.$/);
  });
});

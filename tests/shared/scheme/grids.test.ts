/** The scheme of delegation and models side by side, as the starter models of the template fill them. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import type { ComparedCell } from '#shared/governance';
import { compareModels, gapsOf, modelsOf, overlapsOf, schemeOf } from '#shared/governance';
import { keptGrid, setTo } from '#shared/grid';
import type { ItemId, ModelId } from '#shared/plan';
import { compareGrid, DECIDED_BY, delegationIn, differencesOf, partFor, schemeCodes, schemeGrid } from '#shared/scheme';
import { planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

const plan = await planFrom(templates.governance, fixedPorts());
const models = modelsOf(plan).map(({ id }) => id);
const [first, second] = models as [ModelId, ModelId];

describe('[SC1] the scheme of a model', () => {
  it('has every decision in its group, every body in its column, and says in words who decides each', () => {
    for (const model of models) {
      const grid = schemeGrid(plan, model, 'given');
      const { rows, bodies } = schemeOf(plan, model);
      expect(grid.groups).toHaveLength(10);
      expect(grid.groups.flatMap((group) => group.rows.map(({ id }) => id))).toEqual(
        rows.map(({ decision }) => decision.id),
      );
      expect(grid.columns.map(({ id }) => id)).toEqual([DECIDED_BY, ...bodies.map(({ item }) => item.id)]);
      for (const row of grid.groups.flatMap((group) => group.rows))
        expect(row.texts?.get(DECIDED_BY)?.text ?? '').not.toBe('');
    }
  });

  it('what nobody decides stays with the board, in words and with the letter that follows from it', () => {
    const [row] = schemeOf(plan, first).rows;
    const cells = [...(row?.parts.keys() ?? [])].map((party) => ({
      decision: row?.decision.id as ItemId,
      model: first,
      party,
      does: null,
    }));
    const bare = must(apply(plan, must(commands.setDelegation.run(plan, { cells }, fixedPorts()))));
    const shown = schemeGrid(bare, first, 'given').groups.flatMap(({ rows }) => rows)[0];
    const { board } = schemeOf(bare, first);
    expect(shown?.texts?.get(DECIDED_BY)).toEqual({ text: 'Stays with the board', isQuiet: true });
    expect(shown?.implied).toEqual(new Map([[board?.id, 'D']]));
    expect(shown?.cells.size).toBe(0);
  });

  it('what is typed into it is what the command writes, and only its row is another one', () => {
    const before = schemeGrid(plan, first, 'given');
    const changes = setTo(before, { top: 0, bottom: 0, left: 1, right: 2 }, 'R');
    const cells = changes.map(({ row, column, code }) => ({
      decision: row as ItemId,
      model: first,
      party: column as ItemId,
      does: partFor(code),
    }));
    const after = must(apply(plan, must(commands.setDelegation.run(plan, { cells }, fixedPorts()))));
    const now = keptGrid(before, schemeGrid(after, first, 'given'));
    const rowsOf = (grid: typeof now) => grid.groups.flatMap(({ rows }) => rows);
    const changed = rowsOf(now).filter((row, at) => row !== rowsOf(before)[at]);
    expect(changed.map(({ id }) => id)).toEqual([rowsOf(before)[0]?.id]);
    expect(changes.map(({ column }) => changed[0]?.cells.get(column))).toEqual(changes.map(() => 'R'));
    expect(schemeGrid(after, second, 'given')).toEqual(schemeGrid(plan, second, 'given'));
  });

  it('letters are unlike each other, and each means one part', () => {
    expect(schemeCodes.map(({ code }) => `${code} ${partFor(code) ?? ''}`)).toEqual([
      'D decides',
      'R recommends',
      'C consulted',
      'I informed',
      'H holds',
    ]);
    expect(partFor('X')).toBeNull();
  });

  it('marks stand at the decisions that gaps and overlaps are about', () => {
    for (const model of models) {
      const marked = schemeGrid(plan, model, 'given')
        .groups.flatMap(({ rows }) => rows)
        .filter(({ marks }) => marks.length > 0);
      const found = new Set([...gapsOf(plan, model), ...overlapsOf(plan, model)].flatMap(({ items }) => items));
      const decisions = schemeOf(plan, model).rows.filter(({ decision }) => found.has(decision.id));
      expect(marked.map(({ id }) => id)).toEqual(decisions.map(({ decision }) => decision.id));
    }
  });
});

it('[SC2] a decision that is written into a group belongs to it, with who does what in this model', () => {
  expect(
    delegationIn(
      'risk',
      first,
      new Map([
        ['board', 'D'],
        ['heads', 'H'],
      ]),
    ),
  ).toEqual({
    group: 'risk',
    parts: [
      { model: first, party: 'board', does: 'decides' },
      { model: first, party: 'heads', does: 'holds' },
    ],
  });
});

describe('[SC3] [SC4] models side by side', () => {
  const three = models.slice(0, 3);

  /** Everything that a cell of the comparison says, part by part. */
  const saying = (cell: ComparedCell | undefined) =>
    [
      ...(cell?.decides ?? []).map(({ id }) => `decides ${id}`),
      ...(cell?.others ?? []).map(({ item, does }) => `${does} ${item.id}`),
    ].sort();

  it('a cell stands out where it does not say what the first one says, and only then', () => {
    const grid = compareGrid(plan, { models: three, onlyDifferences: false });
    const { rows } = compareModels(plan, three);
    const shown = grid.groups.flatMap((group) => group.rows);
    expect(shown).toHaveLength(rows.length);
    for (const [at, row] of shown.entries()) {
      const [baseline, ...others] = three.map((id) => row.texts?.get(id));
      const [base, ...rest] = (rows[at]?.cells ?? []).map(saying);
      expect(baseline?.standsOut).toBeUndefined();
      for (const [n, other] of others.entries()) {
        const isOther = String(rest[n]) !== String(base);
        expect(other?.standsOut !== undefined).toBe(isOther);
        expect(other?.lines?.some((line) => line.isOther)).toBe(isOther);
      }
      expect(row.marks.length > 0).toBe(rows[at]?.differs);
      expect(others.some((other) => other?.standsOut !== undefined)).toBe(rows[at]?.differs);
    }
  });

  it('only differences are shown where that is asked for', () => {
    const { differ, all } = differencesOf(compareModels(plan, three));
    const grid = compareGrid(plan, { models: three, onlyDifferences: true });
    expect(grid.groups.flatMap(({ rows }) => rows)).toHaveLength(differ);
    expect(differ).toBeGreaterThan(0);
    expect(differ).toBeLessThanOrEqual(all);
    const same = compareGrid(plan, { models: [first, first], onlyDifferences: true });
    expect(same.groups).toEqual([]);
  });

  it('heads say what each comes to, and why one is preferred', () => {
    const preferred = {
      id: second,
      edit: 'prefer',
      why: 'Decisions are made near children',
      on: '2026-11-28',
    } as const;
    const after = must(apply(plan, must(commands.editModels.run(plan, preferred, fixedPorts()))));
    const [, head] = compareGrid(after, { models: three, onlyDifferences: false }).columns;
    expect(head?.tag).toBe('Preferred since 28 November 2026: Decisions are made near children');
    expect(head?.note).toMatch(
      /^\d\.\d of 5, [a-z ]+\n\d+ meetings? a year(, \d+ not said)?\n\d+ gaps?, \d+ overlaps?\n\d+ with the board$/,
    );
  });
});

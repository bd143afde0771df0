import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesSince,
  countsOf,
  figureOf,
  functionFigure,
  isWide,
  sentencesOf,
  usualStatements,
  withRating,
} from '#shared/health';
import { plainLens } from '#shared/lenses';
import type { CheckId, HealthCheck, Rating, Statement, StatementId } from '#shared/plan';
import { checkSchema, trustFunctions } from '#shared/plan';
import { builtCheck, builtItem, builtPlan } from '../../plans';

const level = fc.integer({ min: 1, max: 5 });
const ratings: fc.Arbitrary<readonly Rating[]> = fc.array(fc.record({ now: level, aim: level }), { maxLength: 12 });
const bare: Statement = { id: 'purpose-1' as StatementId, function: 'purpose', text: 'We know what we are for.' };
const rated = (all: readonly Rating[]) => all.reduce<Statement>((known, one) => withRating(known, one), bare);

describe('what ratings come to', () => {
  test('is told by what was rated and never by who came first: any order keeps the very same rows', () => {
    fc.assert(
      fc.property(ratings, fc.integer(), (all, seed) => {
        const shuffled = all.map((one, n) => ({ one, at: Math.sin(seed + n) })).sort((a, b) => a.at - b.at);
        expect(rated(shuffled.map(({ one }) => one))).toEqual(rated(all));
        expect(checkSchema.shape.statements.safeParse([rated(all)]).success).toBe(true);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('keeps two numbers of a rating and nothing else that came with it', () => {
    const named = { now: 2, aim: 4, by: 'Amina' } as Rating;
    expect(JSON.stringify(withRating(bare, named))).not.toContain('Amina');
  });

  test('is their mean, the gap up to the aim, and how far people lie apart', () => {
    fc.assert(
      fc.property(
        ratings.filter((all) => all.length > 0),
        (all) => {
          const figure = figureOf(rated(all));
          const mean = (of: (one: Rating) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
          expect(figure?.now).toBeCloseTo(mean(({ now }) => now));
          expect(figure?.gap).toBeCloseTo(mean(({ aim }) => aim) - mean(({ now }) => now));
          expect(figure?.spread ?? 0).toBeGreaterThanOrEqual(0);
          expect(figure?.spread ?? 9).toBeLessThanOrEqual(2);
          expect(countsOf(rated(all)).reduce((sum, one) => sum + one, 0)).toBe(all.length);
        },
      ),
      { seed: 32, numRuns: 200 },
    );
  });

  test('is what the group agreed on where it did, and people still lie apart', () => {
    const apart = rated([1, 5, 1, 5].map((now) => ({ now, aim: 5 })));
    const figure = figureOf({ ...apart, group: { now: 4, aim: 5 } });
    expect(figure).toMatchObject({ now: 4, gap: 1, people: 4, spread: 2 });
    expect(figure && isWide(figure)).toBe(true);
    expect(figureOf(bare)).toBeNull();
  });
});

describe('a check', () => {
  test('begins with four statements for each of the five functions and the one beyond', () => {
    for (const name of trustFunctions) expect(usualStatements.filter((one) => one.function === name)).toHaveLength(4);
    expect(new Set(usualStatements.map(({ text }) => text)).size).toBe(usualStatements.length);
  });

  test('says its widest gap and where people differ most', () => {
    const said = sentencesOf(builtCheck('now')).join(' ');
    expect(said).toMatch(/Widest gap: [A-Z]/);
    expect(sentencesOf({ ...builtCheck('now'), statements: [bare] })).toEqual(['Nobody has rated yet.']);
  });

  test('is compared with an earlier one by what both have rated', () => {
    const check = (id: string, now: number, more: readonly Statement[] = []): HealthCheck => ({
      id: id as CheckId,
      name: id,
      date: '2026-11-06',
      statements: [{ ...bare, group: { now, aim: 5 } }, ...more],
    });
    const other: Statement = { ...bare, id: 'purpose-2' as StatementId, group: { now: 1, aim: 5 } };
    expect(changesSince(check('before', 2), check('after', 3, [other]))).toEqual([
      'Values and purpose rose from 2.0 to 3.0.',
    ]);
    expect(functionFigure(check('after', 3, [other]), 'purpose')?.now).toBe(2);
  });

  test('lacks what would move a function below its aim, and a newer one after a year', () => {
    const findings = plainLens('health').findings;
    const plan = builtPlan({ header: { checks: [builtCheck('now')] }, items: [builtItem('a', { kind: 'action' })] });
    const day = plan.header.checks?.[0]?.date ?? '';
    const titles = (today: string) => findings(plan, today).map(({ title }) => title);
    expect(titles(day).join()).toContain('Nothing would move “Values and purpose”');
    expect(titles(day).join()).not.toContain('more than a year old');
    expect(titles('2099-01-01').join()).toContain('The last health check is more than a year old');
    const moved = builtItem('a', { kind: 'action', facets: { health: { function: 'purpose' } } });
    const after = findings({ ...plan, items: new Map([[moved.id, moved]]) }, day).map(({ title }) => title);
    expect(after.join()).not.toContain('Nothing would move “Values and purpose”');
  });
});

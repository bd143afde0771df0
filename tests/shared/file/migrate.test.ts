/** The machinery of versions, tried with versions that never were. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { savePlan } from '#shared/file';
import { defineMigrations, migrations } from '../../../shared/file/migrate';
import { openWith } from '../../../shared/file/open';
import { builtItem, builtPlan } from '../../plans';

const text = savePlan(builtPlan({ items: [builtItem('a', { title: 'Phonics' })] }));

/** As if titles had once been called `name`, and before that `heading`. */
const table = defineMigrations(3, [
  { to: 2, name: 'headings become names', up: (file) => renamed(file, 'heading', 'name') },
  { to: 3, name: 'names become titles', up: (file) => renamed(file, 'name', 'title') },
]);

describe('[F5] migrations', () => {
  it.each([
    [1, 'heading'],
    [2, 'name'],
    [3, 'title'],
  ])('bring a file of version %i up to date, step by step', (version, field) => {
    const old = text
      .replace('"version": 1', `"version": ${version}`)
      .replace('"title": "Phonics"', `"${field}": "Phonics"`);
    const { plan, repairs } = must(openWith(table, old));
    expect(repairs).toEqual([]);
    expect([...plan.items.values()].map(({ title }) => title)).toEqual(['Phonics']);
  });

  it('refuse a version beyond the last', () => {
    const newer = openWith(table, text.replace('"version": 1', '"version": 4'));
    expect(!newer.ok && newer.error.code).toBe('newer-version');
  });

  it('that can’t cope with a damaged file are a fault, not a crash', () => {
    const broken = defineMigrations(2, [
      { to: 2, name: 'trusts too much', up: (file) => ({ ...file, items: (file.missing as unknown[]).map(String) }) },
    ]);
    const opened = openWith(broken, text);
    expect(!opened.ok && opened.error.code).toBe('migration-failed');
  });

  it.each([
    ['one is missing', 3, [2]],
    ['one is there twice', 3, [2, 2]],
    ['they are out of order', 3, [3, 2]],
    ['they go beyond the version', 2, [2, 3]],
    ['they do not reach it', 2, []],
  ])('are refused when the program starts if %s', (_why, version, steps) => {
    const made = steps.map((to) => ({ to, name: 'x', up: (file: object) => file as never }));
    expect(() => defineMigrations(version, made)).toThrow('each once and in order');
  });

  it('of this release are contiguous', () => {
    expect(migrations.steps.map(({ to }) => to)).toEqual(
      Array.from({ length: migrations.version - 1 }, (_, index) => index + 2),
    );
  });
});

type Loose = { readonly [key: string]: unknown };

function renamed(file: Loose, from: string, to: string): Loose {
  const items = Array.isArray(file.items) ? (file.items as Loose[]) : [];
  return {
    ...file,
    items: items.map((item) =>
      Object.fromEntries(Object.entries(item).map(([key, value]) => [key === from ? to : key, value])),
    ),
  };
}

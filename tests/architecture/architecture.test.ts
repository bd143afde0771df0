import { describe, expect, test } from 'vitest';
import { rules } from './rules';
import type { Module } from './sources';
import { parseModule, readModules } from './sources';

const modules = readModules();

describe('the architecture', () => {
  test('its sources are found', () => {
    expect(modules.length).toBeGreaterThan(100);
  });

  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(rule(modules)).toEqual([]);
  });
});

/** A breach of each rule, planted: a rule that lets its own pass would pass anything. */
const planted: Record<keyof typeof rules, readonly Module[]> = {
  '[A1] layers import only what the table allows': [
    parseModule('shared/plan/planted.ts', "import { Canvas } from '#renderer/canvas';"),
  ],
  '[A2] other folders are imported through their index': [
    parseModule('renderer/app/planted.ts', "import type { Plan } from '../../shared/plan/plan';"),
  ],
  '[A3] folders form no cycle, type imports included': [
    parseModule('shared/base/planted.ts', "import type { Plan } from '#shared/plan';"),
    parseModule('shared/plan/index.ts', "export type { Ports } from '#shared/base';"),
  ],
  '[A4] no folder exports everything': [parseModule('shared/base/planted.ts', "export * from './result';")],
  '[A5] packages stay where they belong': [
    parseModule('renderer/panels/planted.ts', "const late = () => import('dexie');"),
  ],
  '[A6] no file is longer than 300 lines': [parseModule('shared/base/planted.ts', 'let a;\n'.repeat(301))],
  '[A7] no grab-bag files': [parseModule('shared/base/utils.ts', '')],
  '[A9] places are put into items in one way': [
    parseModule('renderer/canvas/planted.ts', 'const moved = { ...item, facets: { ...item.facets, journey } };'),
  ],
};

describe('each rule catches a planted violation', () => {
  test.each(Object.entries(rules))('%s', (name, rule) => {
    expect(rule(planted[name as keyof typeof rules])).not.toEqual([]);
  });
});

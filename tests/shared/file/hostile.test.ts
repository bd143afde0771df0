/** Files that are not plans, or mean harm: each is refused in plain words, and nothing breaks. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '#shared/base';
import { openPlan, savePlan } from '#shared/file';
import { builtItem, builtPlan } from '../../plans';

const sound = savePlan(builtPlan({ items: [builtItem('a', { title: 'Phonics' })] }));

function faultOf(text: string): Fault {
  const opened = openPlan(text);
  if (opened.ok) throw new Error('This text should have been refused.');
  expect(opened.error.message).toMatch(/^[A-Z].*\.$/);
  expect(opened.error.message).not.toMatch(/JSON|parse|token|undefined|!/);
  return opened.error;
}

function file(rest: object): string {
  return JSON.stringify({ format: 'allthrough-plan', version: 1, ...rest });
}

describe('[F3] a file that is no plan is refused', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t\r\n '],
    ['only a byte order mark', '\uFEFF'],
  ])('%s', (_what, text) => {
    expect(faultOf(text).code).toBe('file-empty');
  });

  it.each([
    ['a sentence', 'Dear all, please find attached'],
    ['a web page', '<!doctype html><title>Plan</title>'],
    ['a bare word', 'undefined'],
    ['JSON with a comment', '{"format": "allthrough-plan", /* mine */ "version": 1}'],
    ['a number that is none', '{"format": 01}'],
    ['two plans in one file', sound + sound],
  ])('%s, which is not JSON', (_what, text) => {
    expect(faultOf(text).code).toBe('not-json');
  });

  it('says where it stops making sense', () => {
    const damaged = sound.replace('"kind": "action"', '"kind": action');
    expect(faultOf(damaged).message).toContain(`line ${lineOf(sound, '"kind"')}, character 15`);
  });

  it('a file that breaks off says so, wherever it was cut', () => {
    for (let length = 2; length < sound.trimEnd().length; length += 1)
      expect(faultOf(sound.slice(0, length)).code, sound.slice(0, length)).toBe('file-cut-off');
  });

  it.each([
    ['an object of another program', '{"name": "left-pad", "version": "1.0.0"}'],
    ['a list', '[]'],
    ['a word', '"allthrough-plan"'],
    ['nothing', 'null'],
    ['a number', '42'],
    ['another format', '{"format": "allthrough-theme", "version": 1}'],
  ])('JSON that is no plan: %s', (_what, text) => {
    expect(faultOf(text).code).toBe('not-a-plan');
  });

  it.each([
    ['UTF-16', sound.split('').join('\u0000')],
    ['UTF-16 read with replacement signs', `\uFFFD\uFFFD${sound.split('').join('\u0000')}`],
    ['a picture', '\uFFFDPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['a Word document', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
  ])('what is not UTF-8 text: %s', (_what, text) => {
    expect(faultOf(text).code).toBe('not-text');
  });

  it('more than 64 Mi signs', () => {
    expect(faultOf(' '.repeat(64 * 1024 * 1024 + 1)).code).toBe('file-too-large');
  });

  it.each([
    ['lists', '['.repeat(101), ']'.repeat(101)],
    ['objects', '{"a":'.repeat(101), `1${'}'.repeat(101)}`],
    ['a million lists that never close', '['.repeat(1_000_000), ''],
  ])('nesting beyond 100 levels: %s', (_what, open, close) => {
    expect(faultOf(open + close).code).toBe('nested-too-deeply');
  });

  it('brackets inside texts are no nesting', () => {
    const plan = builtPlan({ items: [builtItem('a', { notes: `"${'['.repeat(500)}\\` })] });
    expect(openPlan(savePlan(plan)).ok).toBe(true);
  });

  it('more than 200,000 items', () => {
    expect(faultOf(file({ header: {}, items: Array(200_001).fill(0), links: [] })).code).toBe('too-many-items');
  });
});

describe('[F5] a version that this release does not know is refused', () => {
  it('a newer one, which is left untouched', () => {
    const fault = faultOf(sound.replace('"version": 1', '"version": 2'));
    expect(fault.code).toBe('newer-version');
    expect(fault.message).toContain('newer release');
    expect(fault.message).toContain('left untouched');
  });

  it.each(['"1"', '0', '-1', '1.5', 'null', '[]', '1e999'])('the version %s', (version) => {
    expect(faultOf(sound.replace('"version": 1', `"version": ${version}`)).code).toMatch(/version/);
  });

  it('no version at all', () => {
    expect(faultOf('{"format": "allthrough-plan"}').code).toBe('version-unreadable');
  });
});

describe('[F2] names that are reserved in the language', () => {
  it('do not reach the program, and are said to be left out', () => {
    const row = '{"id":"a","title":"Phonics","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const opened = openPlan(file({ items: [] }).replace('"items":[]', `"items":[${row}]`));
    expect(opened.ok && opened.value.repairs.join(' ')).toContain('2 fields with a reserved name could not be kept.');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(opened.ok && savePlan(opened.value.plan)).not.toMatch(/__proto__|"constructor"|polluted/);
  });

  it('are harmless as ids, kinds, tags and texts', () => {
    const item = { ...builtItem('constructor', { kind: '__proto__', title: '__proto__', tags: ['prototype'] }) };
    const text = savePlan(builtPlan({ items: [item] }));
    const opened = openPlan(text);
    expect(opened.ok && opened.value.repairs).toEqual([]);
    expect(opened.ok && savePlan(opened.value.plan)).toBe(text);
  });
});

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

import { describe, expect, it } from 'vitest';
import { findJsonBreak } from '../../../shared/file/json-break';

describe('[F3] the place where a text stops being JSON', () => {
  it.each<[text: string, line: number, column: number, atEnd: boolean]>([
    ['{"a": 1,, "b": 2}', 1, 9, false],
    ['{\n  "a": tru\n}', 2, 8, false],
    ['[1, 2', 1, 6, true],
    ['{"a": "never closed', 1, 20, true],
    ['{"a" 1}', 1, 6, false],
    ['{"a": 1}}', 1, 9, false],
    ['[1 2]', 1, 4, false],
    ['{1: 2}', 1, 2, false],
    ['[1, ]', 1, 5, false],
    ['{"a": 1, }', 1, 10, false],
    ['[}', 1, 2, false],
    ['', 1, 1, true],
    ['[\n\n  1\n  oops', 4, 3, false],
    ['{"a": nul', 1, 7, true],
    ['[12, -', 1, 6, true],
  ])('%s', (text, line, column, atEnd) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(findJsonBreak(text)).toEqual({ line, column, atEnd });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, notesToBlocks } from '#shared/report';

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.type === 'paragraph') return block.runs.map((run) => run.text);
      return block.type === 'list' ? block.entries.flatMap((entry) => entry.runs.map((run) => run.text)) : [];
    })
    .join('\n');
}

describe('notes as Markdown', () => {
  it('reads paragraphs with bold, italic and both', () => {
    expect(notesToBlocks('A **bold** and *quiet* day,\nand ***both***.\n\nSecond.')).toEqual([
      {
        type: 'paragraph',
        look: 'body',
        runs: [
          { text: 'A ' },
          { text: 'bold', bold: true },
          { text: ' and ' },
          { text: 'quiet', italic: true },
          { text: ' day, and ' },
          { text: 'both', bold: true, italic: true },
          { text: '.' },
        ],
      },
      { type: 'paragraph', look: 'body', runs: [{ text: 'Second.' }] },
    ]);
  });

  it('reads lists within lists, numbered ones, ticked ones and entries that go on', () => {
    expect(notesToBlocks('- one\n  - two\n    more\n- [x] three\n1. four')).toEqual([
      {
        type: 'list',
        entries: [
          { runs: [{ text: 'one' }], level: 0, ordered: false },
          { runs: [{ text: 'two more' }], level: 1, ordered: false },
          { runs: [{ text: 'three' }], level: 0, ordered: false },
          { runs: [{ text: 'four' }], level: 0, ordered: true },
        ],
      },
    ]);
  });

  it('turns headings into bold lines that stay with what follows', () => {
    expect(notesToBlocks('## Why\nBecause.')[0]).toEqual({
      type: 'paragraph',
      look: 'body',
      runs: [{ text: 'Why', bold: true }],
      keepWithNext: true,
    });
  });

  it('keeps HTML as the text that it is, and says where a link leads', () => {
    expect(textOf(notesToBlocks('<img src=x onerror=alert(1)> [the review](https://example.org/a)'))).toBe(
      '<img src=x onerror=alert(1)> \nthe review (https://example.org/a)',
    );
  });

  it('leaves marks that are not closed, and those inside words, alone', () => {
    expect(textOf(notesToBlocks('5 * 3 ** 2, snake_case_name, **open'))).toBe('5 * 3 ** 2, snake_case_name, **open');
  });

  it('loses no word, whatever is typed', () => {
    const word = fc.constantFrom(
      'alpha',
      'beta',
      '**',
      '*',
      '_',
      '`',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '[',
      '](',
      ')',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const markdown = words.join(' ');
        const count = (text: string, one: string) => text.split(one).length;
        const text = textOf(notesToBlocks(markdown));
        expect(count(text, 'alpha')).toBe(count(markdown, 'alpha'));
        expect(count(text, 'beta')).toBe(count(markdown, 'beta'));
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });

  it('takes hostile notes of a hundred thousand signs in its stride', () => {
    for (const piece of ['*', '[', '`', '_a', '**x', '> ', '- ', '\\'])
      expect(textOf(notesToBlocks(`${piece.repeat(100_000 / piece.length)} the end`))).toMatch(/end$/u);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markNotes, marks } from '../../../renderer/panels/item/markdown-edit';

/** `[` and `]` stand for what is selected. */
function mark(shown: string, wanted: (typeof marks)[number]): string {
  const start = shown.indexOf('[');
  const end = shown.indexOf(']') - 1;
  const edited = markNotes(shown.replace(/[[\]]/g, ''), start, end, wanted);
  return `${edited.text.slice(0, edited.start)}[${edited.text.slice(edited.start, edited.end)}]${edited.text.slice(edited.end)}`;
}

describe('marks around words', () => {
  test('go on and come off again', () => {
    expect(mark('Read [every day] aloud', 'bold')).toBe('Read **[every day]** aloud');
    expect(mark('Read **[every day]** aloud', 'bold')).toBe('Read [every day] aloud');
    expect(mark('Read [aloud]', 'italic')).toBe('Read _[aloud]_');
  });

  test('leave spaces outside, where Markdown wants them', () => {
    expect(mark('Read[ every day ]aloud', 'bold')).toBe('Read **[every day]** aloud');
  });

  test('stand ready around nothing', () => {
    expect(mark('Read []', 'bold')).toBe('Read **[]**');
  });
});

describe('marks at lines', () => {
  test('go on every line that is touched, also on part of it', () => {
    expect(mark('one\nt[wo\nth]ree\nfour', 'list')).toBe('one\n[- two\n- three]\nfour');
    expect(mark('[one\n\ntwo]', 'numbers')).toBe('[1. one\n\n3. two]');
  });

  test('replace each other and come off again', () => {
    expect(mark('[- one\n- two]', 'quote')).toBe('[> one\n> two]');
    expect(mark('[> one\n> two]', 'quote')).toBe('[one\ntwo]');
  });

  test('keep the cursor with its words', () => {
    expect(mark('one[]', 'heading')).toBe('### one[]');
    expect(mark('### one[]', 'heading')).toBe('one[]');
  });
});

test('no mark loses a word, whatever is selected', () => {
  const words = (text: string) => text.match(/[a-z]+/g) ?? [];
  const line = fc.constantFrom('', 'one', '- two', 'three four', '1. five', '> six', '### seven', '**eight**');
  const any = fc.record({ lines: fc.array(line, { maxLength: 6 }), from: fc.nat(60), length: fc.nat(40) });
  fc.assert(
    fc.property(any, fc.constantFrom(...marks), ({ lines, from, length }, wanted) => {
      const text = lines.join('\n');
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const edited = markNotes(text, start, end, wanted);
      if (wanted !== 'bold' && wanted !== 'italic') expect(words(edited.text)).toEqual(words(text));
      expect(edited.text.replace(/[*_]/g, '').length).toBeGreaterThanOrEqual(
        wanted === 'bold' || wanted === 'italic' ? text.replace(/[*_]/g, '').length : 0,
      );
      expect(edited.start).toBeGreaterThanOrEqual(0);
      expect(edited.end).toBeLessThanOrEqual(edited.text.length);
      expect(edited.start).toBeLessThanOrEqual(edited.end);
    }),
    { seed: 33, numRuns: 300 },
  );
});

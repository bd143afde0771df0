/** What people really paste: lists from Word, cells from Excel, lines of a mail, and worse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINES, readLines } from '#shared/clipboard';

const titles = (text: string) => readLines(text).lines.map(({ title }) => title);

describe('text from other programs', () => {
  it('[K1] is one item a line, whatever ends the line; empty lines are none', () => {
    expect(titles('One\r\nTwo\rThree\n\n  \nFour\u2028Five\u000bSix\n')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
    ]);
  });

  it('[K2] loses the marks of its list, and nothing else', () => {
    const list = [
      '• Phonics every day',
      '- Breakfast for all',
      '–  Welcome visits',
      '* [ ] Second look at reading',
      '☑ Training for leaders',
      '1. Induction',
      '12) Coaching',
      '(3) Mentoring',
      'a) Reading',
      'iv. Writing',
      '2.1. Spelling',
    ];
    expect(titles(list.join('\n'))).toEqual([
      'Phonics every day',
      'Breakfast for all',
      'Welcome visits',
      'Second look at reading',
      'Training for leaders',
      'Induction',
      'Coaching',
      'Mentoring',
      'Reading',
      'Writing',
      'Spelling',
    ]);
    const plain = ['2027 budget', '3.5 days for INSET', 'A. Smith leads', '-5 degrees', '570 weeks', '“Quoted” words'];
    expect(titles(plain.join('\n'))).toEqual(plain);
  });

  it('[K2] takes Word’s marks before a tab, and a column that only counts', () => {
    expect(titles('•\tPhonics\no\tFluency\n\uF0B7\tWriting\n1.\tSpelling')).toEqual([
      'Phonics',
      'Fluency',
      'Writing',
      'Spelling',
    ]);
    expect(titles('1\tPhonics\n2\tFluency\n3\tWriting')).toEqual(['Phonics', 'Fluency', 'Writing']);
    expect(titles('2027\tBudget\n2028\tBudget')).toEqual(['2027', '2028']);
  });

  it('[K3] keeps further cells as notes and guesses nothing from them', () => {
    expect(readLines('Phonics\tDone\t12/09/2026\tJane').lines).toEqual([
      { title: 'Phonics', notes: 'Done\n12/09/2026\nJane' },
    ]);
  });

  it('[K4] reads a cell of Excel that holds a line break or quotes', () => {
    expect(readLines('"Reading\nand writing"\t"the ""big"" one"\nNext').lines).toEqual([
      { title: 'Reading and writing', notes: 'the "big" one' },
      { title: 'Next', notes: '' },
    ]);
    expect(titles('"We belong" is our motto\n"On its own"\n"never closed\nNext')).toEqual([
      '"We belong" is our motto',
      '"On its own"',
      '"never closed',
      'Next',
    ]);
  });

  it('[K5] takes no sign that is unseen, turns the writing round or is half of another', () => {
    expect(titles('\uFEFFRead\u202Eing\u200B \u0007aloud\uD800')).toEqual(['Reading aloud']);
    expect(titles('<script>alert(1)</script>')).toEqual(['<script>alert(1)</script>']);
  });

  it('[K6] has bounds, and says what it leaves out', () => {
    const many = readLines(Array.from({ length: MOST_LINES + 7 }, (_, index) => `Line ${index}`).join('\n'));
    expect(many.lines).toHaveLength(MOST_LINES);
    expect(many.leftOut).toBe(7);
    const [long] = readLines('x'.repeat(25_000)).lines;
    expect(long?.title).toHaveLength(10_000);
    expect(long?.notes).toHaveLength(15_000);
  });

  it('[K6] is read quickly, however it is made up', () => {
    for (const unit of ['"', '""\n', '"a\t', '\t', '\n', '"""x\n', '- ', '1. ', '(', '• • '])
      readLines(unit.repeat(Math.floor(100_000 / unit.length)));
  });

  it('[K1–K6] gives one line a title, never empty, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a', '1', '.', '•', ' ') }),
        ),
        (text) => {
          for (const { title, notes } of readLines(text).lines) {
            expect(title.trim()).not.toBe('');
            expect(title).not.toMatch(/[\r\n\u2028\u2029]/);
            expect(notes.length).toBeLessThanOrEqual(1_000_000);
          }
        },
      ),
      { numRuns: 1_000, seed: 51 },
    );
  });

  it('[K3] a first row that names columns is proposed as such, and labels what stands in them', () => {
    const sheet =
      'No.\tAction\tLead person\tDue date\tNotes\n1\tPhonics\tJane\tAutumn\tDaily\n2\t- Fluency\t\tSpring\t';
    const { lines, headed } = readLines(sheet);
    expect(lines.map(({ title }) => title)).toEqual(['No.', 'Phonics', 'Fluency']);
    expect(headed).toEqual({
      columns: ['No.', 'Action', 'Lead person', 'Due date', 'Notes'],
      leftOut: 0,
      lines: [
        { title: 'Phonics', notes: 'Lead person: Jane\nDue date: Autumn\nDaily' },
        { title: 'Fluency', notes: 'Due date: Spring' },
      ],
    });
  });

  it('[K3] the titles are where the heading has them, and a row without one is still an item', () => {
    const sheet = 'Owner\tTitle\nJane\tPhonics\nOmar\t';
    expect(readLines(sheet).headed?.lines).toEqual([
      { title: 'Phonics', notes: 'Owner: Jane' },
      { title: 'Omar', notes: '' },
    ]);
  });

  it.each([
    'Phonics\tJane\nFluency\tOmar',
    'Year 7\tPhase 2\nYear 8\tPhase 3',
    'Actions\nPhonics\nFluency',
    'Action\tOwner\nPhonics',
    'Action\tOwner',
    'Projects and people\tWho leads our reading?\nPhonics\tJane',
  ])('[K3] no heading is read into %j', (text) => {
    expect(readLines(text).headed).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createIndex, excerptOf, find, fold, markedPieces, wordsOf } from '#shared/search';
import { builtItem } from '../../plans';

const items = [
  builtItem('phonics', { title: 'Phonics to fluency', code: 'P-031', tags: ['Reading'] }),
  builtItem('reading', { title: 'Reading every day', code: 'A-007', notes: 'Twenty minutes of phonics first.' }),
  builtItem('early', { title: 'Early reading', code: 'P-310' }),
  builtItem('cafe', { title: 'Café for élèves and parents', code: 'A-031' }),
  builtItem('owned', { title: 'Attendance first', code: 'A-012', owner: 'early' as never }),
];
const index = createIndex(items, ({ owner }) => (owner === null ? '' : 'Enablement team'));

function found(query: string): readonly string[] {
  return find(index, query, 20).hits.map(({ source }) => source.id);
}

describe('finding items', () => {
  it('finds by whole words and by their beginnings, in the title first', () => {
    expect(found('reading')).toEqual(['reading', 'early', 'phonics']);
    expect(found('phon')).toEqual(['phonics', 'reading']);
    expect(found('onics')).toEqual([]);
  });

  it('is blind to case, accents and apostrophes', () => {
    expect(found('CAFE')).toEqual(['cafe']);
    expect(found('Eleves')).toEqual(['cafe']);
    expect(fold('Children’s ŒUVRE, Straße – 5½')).toBe(' childrens oeuvre strasse 51 2');
    expect(wordsOf('  ')).toEqual([]);
  });

  it.each(['P-031', 'p031', 'p 31', 'p31'])(
    'puts the item with the short code first that is asked for as %s',
    (query) => {
      expect(found(query)[0]).toBe('phonics');
    },
  );

  it('finds by number alone, by tag, by owner and by notes, and says where', () => {
    expect(found('31')).toEqual(expect.arrayContaining(['phonics', 'cafe', 'early']));
    expect(find(index, 'enablement', 5).hits).toEqual([{ source: items[4], foundIn: 'owner' }]);
    expect(find(index, 'minutes', 5).hits).toEqual([{ source: items[1], foundIn: 'notes' }]);
    expect(find(index, 'reading phonics', 5).hits.map(({ foundIn }) => foundIn)).toEqual(['tag', 'notes']);
  });

  it('asks for every word, wherever each stands', () => {
    expect(found('day phonics')).toEqual(['reading']);
    expect(found('day nothing')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('…')).toEqual([]);
  });

  it('tells how many there are when it shows only some', () => {
    expect(find(index, 'r', 1)).toMatchObject({ hits: [{ foundIn: 'title' }], total: 3 });
  });
});

describe('showing what was found', () => {
  it('marks the beginnings of words as they are written', () => {
    expect(markedPieces('Café for élèves', 'ele cafe')).toEqual([
      { text: 'Café', marked: true },
      { text: ' for ', marked: false },
      { text: 'élè', marked: true },
      { text: 'ves', marked: false },
    ]);
    expect(markedPieces('Straße', 'strasse')).toEqual([{ text: 'Straße', marked: true }]);
    expect(markedPieces('Nothing', '')).toEqual([{ text: 'Nothing', marked: false }]);
  });

  it('cuts a note down to what is around the word', () => {
    const note = `# Heading\n${'Some words before it. '.repeat(10)}Here stands **attendance** at last.${' And after.'.repeat(20)}`;
    const excerpt = excerptOf(note, 'attend', 80);
    expect(excerpt).toMatch(/^… .*attendance.*…$/);
    expect(excerpt.length).toBeLessThan(90);
    expect(excerptOf('Short', 'absent')).toBe('Short');
  });
});

import { describe, expect, test } from 'vitest';
import type { Facets, ItemId, LinkId } from '#shared/plan';
import { deletedItemsWords, deletedLinksWords } from '../../../renderer/actions/deleted-words';
import { builtItem, builtLink, builtPlan } from '../../plans';

const at = (x: number, y: number, size = {}) => ({ facets: { free: { x, y, ...size } } as Facets });
const ids = (...texts: string[]) => texts as ItemId[];

const plan = builtPlan({
  items: [
    builtItem('terms', { kind: 'frame', title: 'Terms', ...at(0, 0, { width: 600, height: 400 }) }),
    builtItem('a', { title: 'Attendance mentors', owner: 'head' as ItemId, ...at(40, 60) }),
    builtItem('b', { title: 'Fluency', ...at(40, 140) }),
    builtItem('head', { kind: 'role', title: 'Headteacher' }),
  ],
  links: [builtLink('ab', 'a', 'b')],
});

describe('what is said of a deletion', () => {
  test('names what is gone, and counts what went with it', () => {
    expect(deletedItemsWords(plan, ids('a'))).toBe('Deleted ‘Attendance mentors’. 1 link went too.');
    expect(deletedItemsWords(plan, ids('a', 'b'))).toBe('Deleted 2 items. 1 link went too.');
    expect(deletedItemsWords(plan, ids('head'))).toBe('Deleted ‘Headteacher’. 1 item has no owner now.');
  });

  test('says that what lay in a frame stays, unless it goes as well', () => {
    expect(deletedItemsWords(plan, ids('terms'))).toBe('Deleted ‘Terms’. The 2 cards that lay in it stay.');
    expect(deletedItemsWords(plan, ids('terms', 'a', 'b'))).toBe('Deleted 3 items. 1 link went too.');
  });

  test('reads a link as its sentence', () => {
    expect(deletedLinksWords(plan, ['ab' as LinkId])).toBe('Deleted the link ‘Attendance mentors’ leads to ‘Fluency’.');
  });
});

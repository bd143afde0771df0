import { expect, it } from 'vitest';
import { usualKind } from '#renderer/actions';
import { lenses } from '#shared/lenses';

it('the next card is of the kind of the last; at gates it is a handover until another kind was made there', () => {
  expect(usualKind(lenses.journey, { kind: null, madeIn: null })).toBe('action');
  expect(usualKind(lenses.journey, { kind: 'practice', madeIn: 'sketch' })).toBe('practice');
  expect(usualKind(lenses.transitions, { kind: null, madeIn: null })).toBe('handover');
  expect(usualKind(lenses.transitions, { kind: 'practice', madeIn: 'journey' })).toBe('handover');
  expect(usualKind(lenses.transitions, { kind: 'practice', madeIn: 'transitions' })).toBe('practice');
  expect(usualKind(lenses.journey, { kind: 'handover', madeIn: 'transitions' })).toBe('handover');
});

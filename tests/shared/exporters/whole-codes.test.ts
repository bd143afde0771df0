import { expect, it } from 'vitest';
import { withWholeCodes } from '../../../shared/exporters/whole-codes';

it('codes get a hyphen at which no line ends, and other words keep theirs', () => {
  expect(withWholeCodes('P-010, A-1204 (C-031)')).toBe('P\u2011010, A\u20111204 (C\u2011031)');
  for (const text of ['self-improving', 'Year 6-7', 'AB-010', 'P-01', '2026-11-27', 'X-ray']) {
    expect(withWholeCodes(text)).toBe(text);
  }
});

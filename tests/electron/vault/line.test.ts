import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderNameOf, planIdOf } from '../../../electron/vault/folder-name';
import { decodeLine, encodeLine } from '../../../electron/vault/line';
import { scanJournal } from '../../../electron/vault/scan';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('\ud800\n"'));

test('[V3] a line gives back generation and entry, whatever the text', () => {
  fc.assert(
    fc.property(fc.nat(), anyText, (generation, entry) => {
      const line = encodeLine({ generation, entry });
      expect(line).not.toContain('\n');
      expect(decodeLine(line)).toEqual({ generation, entry });
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test('[V3] a line to which a later release has added fields is read as far as it is known, if that is as it was', () => {
  const line = encodeLine({ generation: 7, entry: '{"label":"naïve \\"x\\""}\ud800' });
  const later = `${line.slice(0, -1)},"by":"J","n":{"e":"}"}}`;
  expect(decodeLine(later)).toEqual(decodeLine(line));
  expect(decodeLine(later.replace('label', 'labe1'))).toBeNull();
});

test('[V3] a line with one byte changed is never taken for another', () => {
  fc.assert(
    fc.property(fc.nat(99_999), anyText, fc.nat(), fc.integer({ min: 1, max: 255 }), (generation, entry, at, flip) => {
      const bytes = Buffer.from(encodeLine({ generation, entry }));
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ flip;
      const decoded = decodeLine(bytes.toString('utf8'));
      // Digits of the checksum may only be in lower case, so nothing changed can fit, except a byte of a sign that is
      // unreadable before and after.
      if (decoded) expect(decoded).toEqual({ generation, entry });
    }),
    { seed: 4, numRuns: 1000 },
  );
});

test('[V4] the good run ends at the first line that is not the next one; later ones are still found', () => {
  const lines = [5, 6, 8, 9].map((generation) => `${encodeLine({ generation, entry: 'x' })}\n`);
  const scan = scanJournal(Buffer.from(`${lines.join('')}{"g":10`));
  expect(scan.lines.map((line) => line.generation)).toEqual([5, 6, 8, 9]);
  expect([scan.goodLines, scan.goodBytes, scan.damaged]).toEqual([2, lines.slice(0, 2).join('').length, true]);
});

test('[V2] a plan’s folder has a name of its own, blind to case, and leads back to the plan', () => {
  const planId = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
  fc.assert(
    fc.property(planId, planId, (a, b) => {
      expect(planIdOf(folderNameOf(a))).toBe(a);
      if (a !== b) expect(folderNameOf(a).toLowerCase()).not.toBe(folderNameOf(b).toLowerCase());
    }),
    { seed: 2, numRuns: 1000 },
  );
  for (const name of ['.trash-0123456789ab', 'Ab', 'a+', 'con', '+', '+1', 'a b', '..', '']) {
    expect(planIdOf(name)).toBeNull();
  }
});

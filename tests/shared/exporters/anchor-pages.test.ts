import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../shared/exporters/exporter';
import { pagesOfAnchors } from '../../../shared/exporters/pdf/anchor-pages';

/** A document as Chromium writes it: objects in any order, then the table of where they begin. */
function pdfOf(objects: Readonly<Record<number, string>>): Bytes {
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  let body = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  const starts = new Map<number, number>();
  for (const [number, text] of Object.entries(objects)) {
    starts.set(Number(number), body.length);
    body += `${number} 0 obj\n${text}\nendobj\n`;
  }
  const entries = Array.from({ length: size }, (_, number) =>
    number === 0 ? '0000000000 65535 f \n' : `${String(starts.get(number) ?? 0).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = `trailer\n<</Size ${size}\n/Root 9 0 R\n/Info 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(`${body}xref\n0 ${size}\n${entries.join('')}${trailer}`, 'latin1'));
}

const objects = {
  2: '<</Type /Page\n/Parent 5 0 R>>',
  3: '<</Type /Page\n/Parent 6 0 R>>',
  4: '<</Type /Page\n/Parent 6 0 R>>',
  5: '<</Type /Pages\n/Count 1\n/Kids [4 0 R]\n/Parent 7 0 R>>',
  6: '<</Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]\n/Parent 7 0 R>>',
  7: '<</Type /Pages\n/Count 3\n/Kids [5 0 R 6 0 R]>>',
  8: '<</summary [4 0 R /XYZ 0 841.9 0]\n/early-years [3 0 R /XYZ 57 700 0]\n/gone [12 0 R /XYZ 0 0 0]>>',
  9: '<</Type /Catalog\n/Pages 7 0 R\n/Dests 8 0 R\n/Lang (en-GB)>>',
};

describe('the pages of a printed document', () => {
  it('are counted as they lie in the page tree, whatever their objects are called', () => {
    expect([...pagesOfAnchors(pdfOf(objects))]).toEqual([
      ['summary', 1],
      ['early-years', 3],
    ]);
  });

  it('are unknown where the document does not name them', () => {
    expect(pagesOfAnchors(pdfOf({ ...objects, 9: '<</Type /Catalog\n/Pages 7 0 R>>' })).size).toBe(0);
  });

  it.each(['', 'not a PDF', '%PDF-1.7\nstartxref\n99999\n%%EOF', 'startxref\n0\n'])('are unknown in %j', (text) => {
    expect(pagesOfAnchors(Uint8Array.from(Buffer.from(text))).size).toBe(0);
  });
});

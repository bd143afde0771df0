/**
 * On which page of a printed document each anchor lies, read from the PDF itself: paper alone knows where pages end.
 * It reads what Chromium's printing writes (a plain cross-reference table, named destinations) and nothing more;
 * anything else tells nothing.
 */
import type { Bytes } from '../exporter';

/** The numbers of the pages, from 1, by anchor; empty where the document does not say. */
export function pagesOfAnchors(pdf: Bytes): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  const document = documentOf(pdf);
  const [, root] = /\/Root (\d+) 0 R/.exec(document.trailer) ?? [];
  const catalog = document.object(root);
  const [, tree] = /\/Pages (\d+) 0 R/.exec(catalog) ?? [];
  const [, names] = /\/Dests (\d+) 0 R/.exec(catalog) ?? [];
  if (tree === undefined || names === undefined) return pages;
  const numberOf = new Map(pagesBelow(document, tree).map((page, index) => [page, index + 1]));
  for (const [, name, page] of document.object(names).matchAll(/\/([\w-]+) \[(\d+) 0 R /g)) {
    const number = numberOf.get(page ?? '');
    if (name !== undefined && number !== undefined) pages.set(name, number);
  }
  return pages;
}

type PdfDocument = {
  readonly trailer: string;
  /** The text of an object; empty for one that is not there. */
  readonly object: (number: string | undefined) => string;
};

/** The length of a line of the cross-reference table. */
const ENTRY = 20;

function documentOf(pdf: Bytes): PdfDocument {
  const text = asText(pdf);
  const end = text.lastIndexOf('startxref');
  const table = Number(/^startxref\s+(\d+)/.exec(text.slice(end, end + 40))?.[1] ?? Number.NaN);
  const [head] = /^xref\s+0 \d+\s*\n/.exec(text.slice(table, table + 40)) ?? [];
  if (end === -1 || head === undefined) return { trailer: '', object: () => '' };
  const entries = table + head.length;
  return {
    trailer: text.slice(text.lastIndexOf('trailer', end), end),
    object(number) {
      const entry = entries + Number(number) * ENTRY;
      const start = Number(text.slice(entry, entry + 10));
      return start > 0 ? text.slice(start, text.indexOf('endobj', start)) : '';
    },
  };
}

/** The pages below a node of the page tree, in their order. */
function pagesBelow(document: PdfDocument, node: string, depth = 0): readonly string[] {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(document.object(node)) ?? [];
  if (kids === undefined || depth > 20) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(document, kid ?? '', depth + 1));
}

/** One sign a byte. In pieces, because a call takes only so many arguments. */
function asText(bytes: Bytes): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  }
  return pieces.join('');
}

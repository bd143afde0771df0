/** What the plan lacks, as the lenses found it, with the items that each finding concerns. */
import type { Finding } from '#shared/lenses';
import { numberWord } from '../grammar';
import type { Cell, ReportSection } from '../report';
import type { Subject } from '../subject';

/** How many codes stand in a row before the rest is only counted. */
const MOST_CODES = 8;
const CODES_A_LINE = 2;

export function findings(subject: Subject): ReportSection | null {
  if (subject.findings.length === 0) return null;
  return {
    id: 'findings',
    page: 'portrait',
    startsOnNewPage: false,
    blocks: [
      { type: 'heading', level: 1, text: 'Findings', anchor: 'findings' },
      {
        type: 'paragraph',
        look: 'body',
        runs: [{ text: 'What a careful reader of the plan would ask about. Each is a place to look, not a fault.' }],
        keepWithNext: true,
      },
      {
        type: 'table',
        summary: 'Findings and the items that they concern',
        columns: [
          { name: 'Finding', width: 76 },
          { name: 'Concerns', width: 24 },
        ],
        rows: subject.findings.map((finding) => ({
          type: 'cells' as const,
          cells: [findingCell(finding), codesOf(subject, finding)],
        })),
      },
    ],
  };
}

/** The fact alone: what could be done about it is said on screen, to whoever works on the plan. */
function findingCell({ title }: Finding): Cell {
  return [[{ text: title, bold: true }]];
}

/** A few codes a line, so that none is broken at its hyphen. */
function codesOf({ plan }: Subject, finding: Finding): Cell {
  const codes = finding.items.flatMap((id) => plan.items.get(id)?.code ?? []);
  const more = codes.length - MOST_CODES;
  const shown = more <= 0 ? codes : [...codes.slice(0, MOST_CODES), `and ${numberWord(more)} more`];
  const lines: string[][] = [];
  for (const [index, code] of shown.entries()) {
    if (index % CODES_A_LINE === 0) lines.push([]);
    lines.at(-1)?.push(code);
  }
  return lines.map((line, index) => [{ text: line.join(', ') + (index < lines.length - 1 ? ',' : '') }]);
}

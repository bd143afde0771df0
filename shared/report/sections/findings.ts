/** What the plan lacks, as the lenses found it, with the items that each finding concerns. */
import type { Finding } from '#shared/lenses';
import { numberWord } from '../grammar';
import type { Cell, ReportSection } from '../report';
import type { Subject } from '../subject';

/** How many codes stand in a row before the rest is only counted. */
const MOST_CODES = 8;

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
          cells: [findingCell(finding), [[{ text: codesOf(subject, finding) }]]],
        })),
      },
    ],
  };
}

/** The fact alone: what could be done about it is said on screen, to whoever works on the plan. */
function findingCell({ title }: Finding): Cell {
  return [[{ text: title, bold: true }]];
}

function codesOf({ plan }: Subject, finding: Finding): string {
  const codes = finding.items.flatMap((id) => plan.items.get(id)?.code ?? []);
  const more = codes.length - MOST_CODES;
  return more <= 0 ? codes.join(', ') : `${codes.slice(0, MOST_CODES).join(', ')} and ${numberWord(more)} more`;
}

/** How each function is run now and next, with why, what schools keep and what it is worth; and civic work by ring. */
import type { Finding } from '#shared/lenses';
import type { Run } from '#shared/lenses/operating';
import {
  civicWords,
  civicWorkOf,
  functionsOf,
  levelWords,
  moves,
  operating as operatingLens,
} from '#shared/lenses/operating';
import { civicRings, operatingLevels } from '#shared/plan';
import { toneOf } from '#shared/scene';
import { countOf } from '../grammar';
import { mentionOf, notesOn, ownerOf } from '../item-table';
import type { Block, Cell, ReportSection, TableRow } from '../report';
import { itemsAtHome, type Subject } from '../subject';

export function operatingModel(subject: Subject): ReportSection | null {
  const { plan } = subject;
  const functions = functionsOf(plan);
  const civic = civicBlocks(subject);
  if (functions.length === 0 && civic.length === 0) return null;
  return {
    id: 'operating-model',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Operating model', anchor: 'operating-model' },
      ...(functions.length === 0
        ? []
        : [picture(subject, functions), ...openIn(subject.findings), table(subject, functions)]),
      ...civic,
      ...notesOn(itemsAtHome(subject, 'operating'), 'operating-model'),
    ],
  };
}

function picture({ plan }: Subject, functions: readonly Run[]): Block {
  const moving = functions.filter(({ operating }) => moves(operating)).length;
  const still = moving === 0 ? 'none is to be run otherwise' : `${moving} of them to be run otherwise`;
  return {
    type: 'figure',
    scene: operatingLens.scene(plan, operatingLens.defaultView),
    caption: `The operating model: ${countOf(functions.length, 'function')}, ${still}.`,
    alt: 'A row for each function, with its card in the column of how it is run now and an arrow to how it is to be run next. The table that follows lists every function.',
  };
}

function openIn(findings: readonly Finding[]): readonly Block[] {
  const open = findings.filter(({ id }) => id.startsWith('operating-')).map(({ title }) => title);
  if (open.length === 0) return [];
  return [
    { type: 'callout', tone: 'warning', runs: [{ text: 'Open: ', bold: true }, { text: `${open.join('. ')}.` }] },
  ];
}

function table(subject: Subject, functions: readonly Run[]): Block {
  return {
    type: 'table',
    summary: 'How each function is run now and next, why, what schools keep, and what it is worth',
    columns: [
      { name: 'Function', width: 20 },
      { name: 'Next', width: 13 },
      { name: 'Why', width: 27 },
      { name: 'What schools keep', width: 26 },
      { name: 'Worth to centre · schools', width: 14 },
    ],
    rows: operatingLevels.flatMap((level): readonly TableRow[] => {
      const here = functions.filter(({ operating }) => operating.now === level);
      const { name, meaning } = levelWords[level];
      return here.length === 0
        ? []
        : [{ type: 'group', text: `${name} now: ${meaning}` }, ...here.map((run) => rowOf(subject, run))];
    }),
  };
}

function rowOf({ plan }: Subject, { item, operating }: Run): TableRow {
  const { next, why, agency, valueToCentre, valueToSchools } = operating;
  const asked = valueToCentre !== undefined || valueToSchools !== undefined;
  return {
    type: 'cells',
    tone: toneOf(plan, item),
    cells: [
      [[{ text: mentionOf(item) }], [{ text: `${item.code} · ${ownerOf(plan, item) || 'no owner'}`, quiet: true }]],
      cell(next === undefined ? '' : moves(operating) ? levelWords[next].name : 'Stays'),
      cell(why ?? ''),
      cell(agency ?? ''),
      cell(asked ? `${valueToCentre ?? '–'} · ${valueToSchools ?? '–'}` : ''),
    ],
  };
}

function cell(text: string): Cell {
  return [[{ text: text.replace(/\s+/gu, ' ').trim() }]];
}

function civicBlocks({ plan }: Subject): readonly Block[] {
  const work = civicWorkOf(plan);
  const rows = civicRings.flatMap((ring): readonly TableRow[] => {
    const here = work.get(ring) ?? [];
    const { name, meaning } = civicWords[ring];
    return here.length === 0
      ? []
      : [
          { type: 'group', text: `${name}: ${meaning}` },
          ...here.map(
            (item): TableRow => ({
              type: 'cells',
              tone: toneOf(plan, item),
              cells: [[[{ text: mentionOf(item) }]], cell(ownerOf(plan, item)), cell(item.notes)],
            }),
          ),
        ];
  });
  if (rows.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Civic work', anchor: 'civic-work' },
    {
      type: 'table',
      summary: 'Work for the place around schools, by what is delivered, influenced and accepted',
      columns: [
        { name: 'What', width: 34 },
        { name: 'Owner', width: 20 },
        { name: 'Notes', width: 46 },
      ],
      rows,
    },
  ];
}

/**
 * What is held steady and what is being tried: the rings as a picture, the balance in words and figures, every practice
 * ring by ring, and the trials with what they are to show and when they are looked at again.
 */
import type { Finding } from '#shared/lenses';
import { picturedLens } from '#shared/lenses';
import { balanceOf, natureNames, ringNames, rings as ringsLens } from '#shared/lenses/rings';
import type { Item, StanceFacet } from '#shared/plan';
import { rings } from '#shared/plan';
import { toneOf } from '#shared/scene';
import { dueInBrief } from '../due';
import { capitalised, countOf } from '../grammar';
import { mentionOf, ownerOf } from '../item-table';
import type { Block, Cell, Column, ReportSection, TableRow } from '../report';
import type { Subject } from '../subject';
import { balanceBlocks, overdueBlocks } from './balance';
import { movementBlocks } from './movements';

type InRing = { readonly item: Item; readonly stance: StanceFacet };

export function coreAndEdge(subject: Subject): ReportSection | null {
  const { plan } = subject;
  const all = [...plan.items.values()]
    .flatMap((item): readonly InRing[] => {
      const { stance } = item.facets;
      return stance && ringsLens.placeOf(plan, item) !== null ? [{ item, stance }] : [];
    })
    .sort((a, b) => (a.item.code < b.item.code ? -1 : 1));
  if (all.length === 0) return null;
  return {
    id: 'core-and-edge',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Core and edge', anchor: 'core-and-edge' },
      picture(subject, all.length),
      ...balanceBlocks(subject),
      balanceTable(subject),
      ...overdueBlocks(subject),
      ...openIn(subject.findings),
      table(subject, all),
      ...movementBlocks(subject),
    ],
  };
}

function picture({ plan }: Subject, count: number): Block {
  const { word, sectors } = balanceOf(plan);
  return {
    type: 'figure',
    scene: picturedLens('rings').scene(plan),
    caption: `Core and edge: ${countOf(count, 'item')} in four rings and ${countOf(sectors.length, word)}.`,
    alt: 'Four rings around the stable core, cut into sectors, with a card for each item in its ring and sector. The table that follows lists every item.',
  };
}

function balanceTable({ plan }: Subject): Block {
  const { all, word, sectors } = balanceOf(plan);
  const rowOf = (name: string, counts: typeof all): readonly Cell[] => [
    [[{ text: name, bold: true }]],
    ...rings.map((ring): Cell => [[{ text: counts[ring] === 0 ? '–' : String(counts[ring]) }]]),
  ];
  return {
    type: 'table',
    summary: `How much is in each ring, ${word} by ${word}`,
    columns: [
      { name: capitalised(word), width: 40 },
      ...rings.map((ring): Column => ({ name: ringNames[ring], width: 15, align: 'right' })),
    ],
    rows: [
      ...sectors.map(
        ({ sector: { name, tone }, counts }): TableRow => ({
          type: 'cells',
          ...(tone !== undefined && { tone: `area-${tone}` as 'area-1' }),
          cells: rowOf(name, counts),
        }),
      ),
      { type: 'cells', cells: rowOf('Together', all) },
    ],
  };
}

const RULES = [
  'edge-without-core',
  'core-without-owner',
  'trial-without-review',
  'empowered-without-room',
  'promoted-without-evidence',
  'taken-out-without-reason',
];

function openIn(findings: readonly Finding[]): readonly Block[] {
  const open = findings.filter(({ id }) => RULES.some((rule) => id.startsWith(rule))).map(({ title }) => title);
  if (open.length === 0) return [];
  return [
    { type: 'callout', tone: 'warning', runs: [{ text: 'Open: ', bold: true }, { text: `${open.join('. ')}.` }] },
  ];
}

function table(subject: Subject, all: readonly InRing[]): Block {
  const rows = rings.flatMap((ring): readonly TableRow[] => {
    const here = all.filter(({ stance }) => stance.ring === ring);
    if (here.length === 0) return [];
    return [{ type: 'group', text: ringNames[ring] }, ...here.map((one) => row(subject, one))];
  });
  return {
    type: 'table',
    summary: 'What is in each ring, and what is said of it',
    columns: [
      { name: 'Item', width: 30 },
      { name: 'Area', width: 17 },
      { name: 'Owner', width: 15 },
      { name: 'What is said of it', width: 38 },
    ],
    rows,
  };
}

function row({ plan }: Subject, { item, stance }: InRing): TableRow {
  const area = plan.header.areas.find(({ id }) => id === item.facets.area?.area);
  const nature = stance.nature ? ` · ${natureNames[stance.nature]}` : '';
  return {
    type: 'cells',
    tone: toneOf(plan, item),
    cells: [
      [[{ text: mentionOf(item) }], [{ text: `${item.code}${nature}`, quiet: true }]],
      [[{ text: area?.name ?? '' }]],
      [[{ text: ownerOf(plan, item) }]],
      saidOf(stance),
    ],
  };
}

const SAID = [
  ['hypothesis', 'Hypothesis'],
  ['pilotedAt', 'Piloted at'],
  ['promoteIf', 'Promote if'],
  ['adaptIf', 'Adapt if'],
  ['stopIf', 'Stop if'],
  ['evidence', 'Evidence'],
  ['leftToSchools', 'Left to schools'],
] as const;

function saidOf(stance: StanceFacet): Cell {
  const lines: Cell = SAID.flatMap(([name, label]) => {
    const text = stance[name]?.replace(/\s+/gu, ' ').trim() ?? '';
    return text === '' ? [] : [[{ text: `${label}: `, bold: true }, { text }]];
  });
  const review: Cell = stance.review ? [[{ text: 'Review: ', bold: true }, { text: dueInBrief(stance.review) }]] : [];
  return lines.length + review.length === 0 ? [[{ text: '' }]] : [...lines, ...review];
}

/**
 * Gate by gate what crosses: from whom, to whom, for whom and by when, with a picture of each gate at which there is
 * something to compare, and what is open there. Items that are on the journey too have their home there.
 */
import { GATES, type Gate } from '#shared/calendar';
import { statusNames } from '#shared/kinds';
import {
  childrenNames,
  crossingNames,
  formatAround,
  gateName,
  sideNames,
  transitions,
} from '#shared/lenses/transitions';
import type { Item, ItemId, Plan, TransitionFacet } from '#shared/plan';
import { crossings, handedOver, sides } from '#shared/plan';
import { toneOf } from '#shared/scene';
import { dueInBrief } from '../due';
import { capitalised, countOf } from '../grammar';
import { homeOf } from '../homes';
import { mentionOf, notesOn, ownerOf, titleOf } from '../item-table';
import type { Block, Cell, Column, ReportSection, TableRow } from '../report';
import { itemsAtHome, type Subject } from '../subject';

type Crossing = { readonly item: Item; readonly transition: TransitionFacet };

export function transitionsSection(subject: Subject): ReportSection | null {
  const crossing = [...subject.plan.items.values()].flatMap((item): readonly Crossing[] => {
    const { transition } = item.facets;
    return transition ? [{ item, transition }] : [];
  });
  if (crossing.length === 0) return null;
  return {
    id: 'transitions',
    page: 'portrait',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Transitions', anchor: 'transitions' },
      ...GATES.flatMap((gate) =>
        gateBlocks(
          subject,
          gate,
          crossing.filter(({ transition }) => transition.gate === gate.id),
        ),
      ),
      ...notesOn(itemsAtHome(subject, 'transitions'), 'transitions'),
    ],
  };
}

function gateBlocks(subject: Subject, gate: Gate, crossing: readonly Crossing[]): readonly Block[] {
  const open = openAt(subject, gate);
  if (crossing.length + open.length === 0) return [];
  const words = `${capitalised(countOf(crossing.length, 'item'))} at this gate.`;
  const changes = gate.changesInstitution ? ' Many children change school here.' : '';
  return [
    { type: 'heading', level: 2, text: gateName(gate), anchor: `gate-${gate.id}` },
    { type: 'paragraph', look: 'quiet', runs: [{ text: `${words}${changes}` }], keepWithNext: true },
    ...(crossing.length < WORTH_A_PICTURE ? [] : [picture(subject, gate, crossing.length)]),
    ...(crossing.length === 0 ? [] : [table(subject, gate, crossing)]),
    ...(open.length === 0
      ? []
      : [
          {
            type: 'callout',
            tone: 'warning',
            runs: [{ text: 'Open: ', bold: true }, { text: open.join('. ') }],
          } as const,
        ]),
  ];
}

/** What was found to be missing at a gate, in the whole plan. */
function openAt({ findings }: Subject, { id }: Gate): readonly string[] {
  return findings.filter((finding) => finding.id.endsWith(`:${id}`)).map(({ title }) => title);
}

/** With fewer items the table says it all. */
const WORTH_A_PICTURE = 2;
/** As wide as a portrait page shows without making words small, scene units. */
const PICTURE_WIDTH = 740;

function picture({ plan }: Subject, gate: Gate, count: number): Block {
  const name = gateName(gate);
  return {
    type: 'figure',
    scene: transitions.scene(plan, { gate: gate.id, chosen: null, width: PICTURE_WIDTH }),
    caption: `${name}, week by week: ${countOf(count, 'item')} on four sides.`,
    alt: `A chart of the twelve weeks before and after ${name}, with a bar for each item over its weeks. The table that follows lists every item.`,
  };
}

const COLUMNS: readonly Column[] = [
  { name: 'What crosses', width: 32 },
  { name: 'From', width: 17 },
  { name: 'To', width: 17 },
  // As wide as “Disadvantaged”, which must not break.
  { name: 'For whom', width: 18 },
  { name: 'When', width: 17 },
];

function table(subject: Subject, gate: Gate, crossing: readonly Crossing[]): Block {
  const rows = sides.flatMap((side): readonly TableRow[] => {
    const here = crossing.filter(({ transition }) => transition.side === side).sort(byWeek);
    if (here.length === 0) return [];
    return [{ type: 'group', text: sideNames[side] }, ...here.map((one) => row(subject, one))];
  });
  return { type: 'table', summary: `What crosses at ${gateName(gate)}, and who sees to it`, columns: COLUMNS, rows };
}

function byWeek({ item: a, transition: one }: Crossing, { item: b, transition: two }: Crossing): number {
  return one.fromOffset - two.fromOffset || one.toOffset - two.toOffset || (a.code < b.code ? -1 : 1);
}

function row(subject: Subject, { item, transition }: Crossing): TableRow {
  const { plan } = subject;
  // Always in the same order, however they were chosen.
  const crosses = crossings
    .flatMap((what) => (transition.crosses.includes(what) ? crossingNames[what] : []))
    .join(', ');
  const children = handedOver
    .flatMap((who) => (transition.children.includes(who) ? childrenNames[who] : []))
    .join(', ');
  return {
    type: 'cells',
    tone: toneOf(plan, item),
    cells: [
      [
        [{ text: homeOf(item) === 'transitions' ? titleOf(item) : mentionOf(item), bold: true }],
        [
          {
            text: [item.code, crosses, statusNames[item.status], ...answersFor(subject, item)]
              .filter(Boolean)
              .join(' · '),
            quiet: true,
          },
        ],
      ],
      fromCell(plan, item, transition),
      toCell(plan, item, transition),
      [[{ text: children }]],
      whenCell(item, transition),
    ],
  };
}

/** What is not handed over has an owner at most: it is said where one looks for who sees to it. */
function fromCell(plan: Plan, item: Item, { gate, from }: TransitionFacet): Cell {
  const owner = saysOwner(item, from) ? ownerOf(plan, item) : '';
  return owner === ''
    ? partyCell(plan, item, from, gate === 'into-n' ? 'The family' : 'Nobody yet')
    : [[{ text: `Owner: ${owner}` }]];
}

function toCell(plan: Plan, item: Item, { gate, to }: TransitionFacet): Cell {
  return partyCell(plan, item, to, gate === 'after-y13' ? 'Where they go' : 'Nobody yet');
}

/** Only of a handover is somebody missed. */
function partyCell(plan: Plan, { kind }: Item, id: ItemId | null, otherwise: string): Cell {
  const who = id === null ? undefined : plan.items.get(id);
  if (who) return [[{ text: mentionOf(who) }]];
  return [[kind === 'handover' ? { text: otherwise, quiet: true } : { text: '' }]];
}

function saysOwner({ kind }: Item, from: ItemId | null): boolean {
  return kind !== 'handover' && from === null;
}

/** Who answers for an item that is listed nowhere else, unless it is said already. */
function answersFor({ plan }: Subject, item: Item): readonly string[] {
  const { from, to } = item.facets.transition ?? { from: null, to: null };
  const isSaid = saysOwner(item, from) || item.owner === from || item.owner === to;
  const owner = isSaid ? '' : ownerOf(plan, item);
  return homeOf(item) === 'transitions' && owner !== '' ? [`Owner: ${owner}`] : [];
}

function whenCell(item: Item, transition: TransitionFacet): Cell {
  const weeks = [{ text: capitalised(formatAround(transition)) }];
  return item.due ? [weeks, [{ text: `Due ${dueInBrief(item.due)}`, quiet: true }]] : [weeks];
}

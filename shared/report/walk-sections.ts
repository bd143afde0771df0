/** [W8] One child's way through the plan, a page a phase: for documents and slides of its own. */
import type { Plan } from '#shared/plan';
import { toneOf } from '#shared/scene';
import type { Followed, Meeting, Passage, WalkPage } from '#shared/walk';
import {
  followedInWords,
  gapsInWords,
  meetsInWords,
  pageTitle,
  passageInWords,
  responsibleInWords,
  spanInWords,
  walkPages,
} from '#shared/walk';
import { withoutConfidential } from './confidential';
import { capitalised } from './grammar';
import { itemTable, mentionOf, weeksOf } from './item-table';
import type { Block, Column, Report, ReportSection, Run, TableRow } from './report';
import type { ReportOptions } from './report-of';
import { frontOf } from './report-of';

/** One child's way as a document of its own: its first page says who is followed and from when on. */
export function walkReportOf(plan: Plan, options: ReportOptions, followed: Followed): Report {
  const shown = options.includeConfidential ? plan : withoutConfidential(plan);
  const front = frontOf(plan, options);
  return {
    ...front,
    title: `One child’s way: ${front.title}`,
    remarks: [...followedInWords(plan.header, followed), ...front.remarks],
    contents: 'front',
    sections: walkSections(shown, followed),
  };
}

/** A page a phase, from that on in which the way begins. Confidential items are taken out of the plan beforehand, as for any export. */
export function walkSections(plan: Plan, followed: Followed): readonly ReportSection[] {
  return walkPages(plan, followed.profile, followed.start).map((page) => ({
    id: `walk-${page.phase.id}`,
    page: 'landscape',
    startsOnNewPage: true,
    dense: true,
    blocks: blocksOf(plan, followed, page),
  }));
}

function blocksOf(plan: Plan, followed: Followed, page: WalkPage): readonly Block[] {
  const gaps = gapsInWords(page);
  const lead = `${spanInWords(plan.header, page.span, followed)}. ${meetsInWords(page)}`;
  return [
    { type: 'heading', level: 1, text: pageTitle(page), anchor: `walk-${page.phase.id}` },
    { type: 'paragraph', look: 'lead', runs: [{ text: lead }], keepWithNext: true },
    ...(gaps === null ? [] : [warning(gaps)]),
    ...met(plan, page),
    ...atGates(plan, page),
  ];
}

/** What crosses at a gate of this page is told there, and not twice. */
function met(plan: Plan, page: WalkPage): readonly Block[] {
  const crossing = new Set(page.gates.flatMap((passage) => passage.crossing.map(({ item }) => item.id)));
  const between = page.now.filter(({ item }) => !crossing.has(item.id));
  if (between.length === 0) return [];
  const some = (isSo: (meeting: Meeting) => boolean) => between.filter(isSo).map(({ item }) => item);
  const groups = [
    { name: 'For this child first', items: some(({ first }) => first) },
    { name: 'What every child gets', items: some(({ first, entitled }) => !first && entitled) },
    { name: 'Also met', items: some(({ first, entitled }) => !first && !entitled) },
  ];
  return [
    itemTable(plan, {
      summary: `What the child meets in ${page.phase.name}`,
      columns: ['code', 'item', 'weeks', 'lane', 'owner'],
      groups: groups.map((group) => ({ ...group, mentioned: true })),
    }),
  ];
}

const GATE_COLUMNS: readonly Column[] = [
  { name: 'Code', width: 9 },
  { name: 'What crosses', width: 35 },
  { name: 'Weeks', width: 16 },
  { name: 'Who sees to it', width: 32 },
];

/** What crosses each gate, and a warning of those at which nothing does. */
function atGates(plan: Plan, { phase, gates }: WalkPage): readonly Block[] {
  const crossed = gates.filter(({ crossing }) => crossing.length > 0);
  const bare = gates.filter(({ crossing }) => crossing.length === 0);
  const rows = crossed.flatMap((passage) => passageRows(plan, passage));
  if (gates.length === 0) return [];
  const summary = `What crosses the transitions of ${phase.name}`;
  return [
    { type: 'paragraph', look: 'label', runs: [{ text: 'At the transitions', bold: true }], keepWithNext: true },
    ...(bare.length === 0 ? [] : [warning(bare.map(passageInWords).join(' '))]),
    ...(rows.length === 0 ? [] : [{ type: 'table', summary, columns: GATE_COLUMNS, rows } as const]),
  ];
}

function passageRows(plan: Plan, passage: Passage): readonly TableRow[] {
  return [
    { type: 'group', text: passageInWords(passage).replace(/\.$/u, '') },
    ...passage.crossing.map((meeting): TableRow => {
      const { item, first } = meeting;
      const forThisChild: readonly Run[] = first ? [{ text: ', for this child first', quiet: true }] : [];
      return {
        type: 'cells',
        tone: toneOf(plan, item),
        cells: [
          [[{ text: item.code, quiet: true }]],
          [[{ text: mentionOf(item) }, ...forThisChild]],
          [[{ text: weeksOf(plan, item) }]],
          [[{ text: capitalised(responsibleInWords(meeting)) }]],
        ],
      };
    }),
  ];
}

function warning(text: string): Block {
  return { type: 'callout', tone: 'warning', runs: [{ text }] };
}

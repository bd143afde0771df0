/** [W8] One child's way through the plan, a page a phase: for documents and slides of its own. */
import { PHASES } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Passage, Profile, WalkPage } from '#shared/walk';
import { gapsInWords, meetsInWords, passageInWords, profileInWords, responsibleInWords, walkPages } from '#shared/walk';
import { withoutConfidential } from './confidential';
import { itemTable } from './item-table';
import type { Block, Report, ReportSection } from './report';
import type { ReportOptions } from './report-of';
import { frontOf } from './report-of';

/** One child's way as a document of its own. */
export function walkReportOf(plan: Plan, options: ReportOptions, profile: Profile): Report {
  const shown = options.includeConfidential ? plan : withoutConfidential(plan);
  const front = frontOf(plan, options);
  return { ...front, title: `One child’s way: ${front.title}`, sections: walkSections(shown, profile) };
}

/** Six sections, each on a page of its own. Confidential items are taken out of the plan beforehand, as for any export. */
export function walkSections(plan: Plan, profile: Profile): readonly ReportSection[] {
  return walkPages(plan, profile).map((page) => ({
    id: `walk-${page.phase.id}`,
    page: 'landscape',
    startsOnNewPage: true,
    dense: true,
    blocks: blocksOf(plan, profile, page),
  }));
}

function blocksOf(plan: Plan, profile: Profile, page: WalkPage): readonly Block[] {
  const { phase, now, gates } = page;
  const gaps = gapsInWords(page);
  const who = phase === PHASES[0] ? `As ${profileInWords(profile)} meets it. ` : '';
  const first = now.filter((meeting) => meeting.first);
  const others = now.filter((meeting) => !meeting.first);
  const groups = [
    { name: 'For this child first', items: first.map(({ item }) => item) },
    { name: 'What every child gets', items: others.filter(({ entitled }) => entitled).map(({ item }) => item) },
    { name: 'Also met', items: others.filter(({ entitled }) => !entitled).map(({ item }) => item) },
  ];
  return [
    { type: 'heading', level: 1, text: phase.name, anchor: `walk-${phase.id}` },
    { type: 'paragraph', look: 'lead', runs: [{ text: `${who}${meetsInWords(page)}` }] },
    ...(gaps === null ? [] : [warning(gaps)]),
    ...(now.length === 0
      ? []
      : [
          itemTable(plan, {
            summary: `What the child meets in ${phase.name}`,
            columns: ['code', 'item', 'weeks', 'lane', 'owner'],
            groups: groups.filter(({ items }) => items.length > 0).map((group) => ({ ...group, mentioned: true })),
          }),
        ]),
    ...gates.flatMap(passageBlocks),
  ];
}

function passageBlocks(passage: Passage): readonly Block[] {
  const said = passageInWords(passage);
  if (passage.crossing.length === 0) return [warning(said)];
  return [
    { type: 'paragraph', look: 'label', runs: [{ text: said }], keepWithNext: true },
    {
      type: 'list',
      entries: passage.crossing.map((meeting) => ({
        level: 0,
        ordered: false,
        runs: [{ text: `${meeting.item.title.trim() || meeting.item.code} (${responsibleInWords(meeting)})` }],
      })),
    },
  ];
}

function warning(text: string): Block {
  return { type: 'callout', tone: 'warning', runs: [{ text }] };
}

/**
 * How the trust is to be governed: each model as a picture, its bodies and why it is balanced as it is; the scheme of
 * delegation; models side by side, row by row; and what is amiss with them.
 */
import { formatDate } from '#shared/calendar';
import type { Comparison, Issue, ModelFigures } from '#shared/governance';
import { bodiesOf, chosenModel, compareModels, inScale, meanLean, modelsOf, tierNames } from '#shared/governance';
import { chartAlone } from '#shared/lenses/governance';
import type { Model, Plan } from '#shared/plan';
import { mentionOf, titleOf } from '../item-table';
import type { Block, Cell, ReportSection, TableRow } from '../report';
import type { Subject } from '../subject';
import { comparisonTables } from './compared-models';
import { schemeTable } from './scheme-of-delegation';

/** More side by side can't be read on a page. */
const MOST_COMPARED = 3;

export function governanceSection({ plan }: Subject): ReportSection | null {
  const models = modelsOf(plan).filter(({ id }) => bodiesOf(plan, id).size > 0);
  const shown = chosenModel(plan, null);
  if (models.length === 0 || !shown) return null;
  const compared = compareModels(
    plan,
    sideBySide(models, shown).map(({ id }) => id),
  );
  return {
    id: 'governance',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Governance', anchor: 'governance' },
      ...preference(models),
      ...models.flatMap((model, n) => modelBlocks(plan, model, n)),
      ...schemeTable(plan, shown, models.length > 1),
      ...(compared.models.length > 1 ? comparisonTables(compared) : []),
      ...amiss(compared),
    ],
  };
}

/** The preferred one, or else the first, and those after it. */
function sideBySide(models: readonly Model[], shown: Model): readonly Model[] {
  return [shown, ...models.filter(({ id }) => id !== shown.id)].slice(0, MOST_COMPARED);
}

function preference(models: readonly Model[]): readonly Block[] {
  const found = models.find(({ preferred }) => preferred);
  if (!found?.preferred) return [];
  const { why, on } = found.preferred;
  return [
    {
      type: 'callout',
      tone: 'plain',
      runs: [{ text: `Preferred since ${formatDate(on)}: ${found.name}. `, bold: true }, { text: flat(why) }],
    },
  ];
}

function modelBlocks(plan: Plan, model: Model, n: number): readonly Block[] {
  const anchor = `governance-model-${String(n + 1)}`;
  const { note } = model;
  const [figures] = compareModels(plan, [model.id]).models;
  return [
    { type: 'heading', level: 2, text: model.name, anchor },
    ...(note ? [{ type: 'paragraph', look: 'lead', runs: [{ text: flat(note) }] } satisfies Block] : []),
    {
      type: 'figure',
      scene: chartAlone(plan, model.id),
      caption: `${model.name}: who answers to whom, with the balance of each from assurance to strategy.`,
      alt: 'A chart from the top down, with a card for each body and role below the one that it answers to. The table that follows lists all of them.',
    },
    ...(figures ? reasons(figures) : []),
    bodiesTable(plan, model),
  ];
}

function reasons({ balance, meetings }: ModelFigures): readonly Block[] {
  const { total, unsaid } = meetings;
  const met = `${String(total)} meetings a year${unsaid > 0 ? `, of those that say how often they meet` : ''}.`;
  return [
    {
      type: 'list',
      entries: [...balance.reasons, met].map((text) => ({ runs: [{ text }], level: 0, ordered: false })),
    },
  ];
}

function bodiesTable(plan: Plan, model: Model): Block {
  const rows = [...bodiesOf(plan, model.id).values()].map(({ item, standing, answersTo }): TableRow => {
    const mean = meanLean(standing.duties);
    const duties: Cell =
      standing.duties.length === 0
        ? [[{ text: 'None said yet', quiet: true }]]
        : standing.duties.map(({ text, lean }) => [
            { text: `${flat(text)} ` },
            { text: `(${String(lean)})`, quiet: true },
          ]);
    return {
      type: 'cells',
      cells: [
        [[{ text: mentionOf(item) }], [{ text: standing.tier ? tierNames[standing.tier] : item.code, quiet: true }]],
        cell(answersTo ? titleOf(answersTo) : ''),
        cell(standing.meetings === undefined ? '' : String(standing.meetings)),
        duties,
        cell(mean === null ? '' : inScale(mean)),
      ],
    };
  });
  return {
    type: 'table',
    summary: `The bodies and roles of ${model.name}: whom they answer to, how often they meet, and their duties`,
    columns: [
      { name: 'Body or role', width: 22 },
      { name: 'Answers to', width: 20 },
      { name: 'Meetings a year', width: 10 },
      { name: 'Duties, 1 (assurance) to 5 (strategy)', width: 40 },
      { name: 'Balance', width: 8 },
    ],
    rows,
  };
}

/** Gaps, then overlaps, model by model. */
function amiss({ models }: Comparison): readonly Block[] {
  const all = models.flatMap(({ model, gaps, overlaps }) =>
    [...gaps, ...overlaps].map((issue) => ({ issue, name: model.name })),
  );
  if (all.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Gaps and overlaps', anchor: 'governance-gaps' },
    {
      type: 'list',
      entries: all.map(({ issue, name }) => ({
        runs: [{ text: `${said(issue, name, models.length)}. `, bold: true }, { text: issue.detail }],
        level: 0,
        ordered: false,
      })),
    },
  ];
}

function said({ title }: Issue, name: string, models: number): string {
  return models > 1 ? `${name}: ${title}` : title;
}

function cell(text: string): Cell {
  return [[{ text }]];
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

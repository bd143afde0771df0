/** The newest health check: a radar, what it says in sentences, every statement, and what would move it. */
import { formatDate } from '#shared/calendar';
import type { Figure } from '#shared/health';
import {
  changesSince,
  checkBefore,
  checkOf,
  countsOf,
  figureOf,
  functionFigure,
  functionsOf,
  functionWords,
  inTenths,
  peopleOf,
  sentencesOf,
} from '#shared/health';
import { radarScene } from '#shared/lenses/health';
import type { HealthCheck, Item, Statement, TrustFunction } from '#shared/plan';
import { itemTable } from '../item-table';
import type { Block, Cell, TableRow } from '../report';
import type { SectionWriter } from './section';

export const healthCheck: SectionWriter = ({ plan }) => {
  const check = checkOf(plan, null);
  if (!check) return null;
  const against = checkBefore(plan, check);
  return {
    id: 'health-check',
    page: 'portrait',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Health check', anchor: 'health-check' },
      paragraph(`“${check.name}” of ${formatDate(check.date)}. ${sentencesOf(check).join(' ')}`, 'lead'),
      {
        type: 'figure',
        scene: radarScene({ check, against }),
        caption: captionOf(against),
        alt: `${altOf(check)} ${against ? changesSince(against, check).join(' ') : ''}`.trim(),
      },
      ...(against ? compared(against, check) : []),
      ...statements(check),
      ...movers(
        [...plan.items.values()].filter(({ facets }) => facets.health),
        plan,
      ),
    ],
  };
};

function captionOf(against: HealthCheck | null): string {
  const earlier = against ? `; “${against.name}” is dashed` : '';
  return `How the trust is seen now (filled) and as it should be (line), on a scale from 1 to 5${earlier}.`;
}

/** What the radar shows, for those who can’t see it. */
function altOf(check: HealthCheck): string {
  return functionsOf(check)
    .map((name) => {
      const figure = functionFigure(check, name);
      const said = figure ? `${inTenths(figure.now)} now, ${inTenths(figure.aim)} as it should be` : 'not rated';
      return `${functionWords[name].short}: ${said}.`;
    })
    .join(' ');
}

function compared(earlier: HealthCheck, check: HealthCheck): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: `Since “${earlier.name}”`, anchor: 'health-check-since' },
    paragraph(changesSince(earlier, check).join(' '), 'body'),
  ];
}

function statements(check: HealthCheck): readonly Block[] {
  const spread = peopleOf(check) > 0;
  const columns = [
    { name: 'Statement', width: 54 },
    { name: 'Now', width: 9, align: 'right' as const },
    { name: 'Aim', width: 9, align: 'right' as const },
    { name: 'Gap', width: 9, align: 'right' as const },
    ...(spread ? [{ name: 'How many said 1, 2, 3, 4, 5', width: 19 }] : []),
  ];
  const rows = functionsOf(check).flatMap((name): readonly TableRow[] => [
    { type: 'group', text: groupOf(check, name) },
    ...check.statements
      .filter((one) => one.function === name)
      .map((one): TableRow => ({ type: 'cells', cells: cellsOf(one, spread) })),
  ]);
  return [
    { type: 'heading', level: 2, text: 'What was rated', anchor: 'health-check-statements' },
    { type: 'table', summary: `Every statement of ${check.name} with its ratings.`, columns, rows },
  ];
}

function groupOf(check: HealthCheck, name: TrustFunction): string {
  const figure = functionFigure(check, name);
  const { number, name: words } = functionWords[name];
  return `${number} · ${words}${figure ? `: ${inTenths(figure.now)} now, ${inTenths(figure.aim)} as it should be` : ''}`;
}

function cellsOf(statement: Statement, spread: boolean): readonly Cell[] {
  const figure = figureOf(statement);
  const number = (of: (figure: Figure) => number): Cell => [[{ text: figure ? inTenths(of(figure)) : '–' }]];
  return [
    [[{ text: statement.text }]],
    number(({ now }) => now),
    number(({ aim }) => aim),
    number(({ gap }) => gap),
    ...(spread ? [[[{ text: countsOf(statement).join(' · '), quiet: true }]]] : []),
  ];
}

function movers(items: readonly Item[], plan: Parameters<typeof itemTable>[0]): readonly Block[] {
  if (items.length === 0) return [];
  const groups = Object.entries(functionWords).map(([name, { short }]) => ({
    name: short,
    items: items.filter(({ facets }) => facets.health?.function === name),
    mentioned: true,
  }));
  return [
    { type: 'heading', level: 2, text: 'What would move it', anchor: 'health-check-movers' },
    itemTable(plan, {
      summary: 'Items that would move a function of a strong trust.',
      columns: ['code', 'item', 'owner', 'status'],
      groups,
    }),
  ];
}

function paragraph(text: string, look: 'body' | 'lead'): Block {
  return { type: 'paragraph', look, runs: [{ text }] };
}

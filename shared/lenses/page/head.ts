/** The head of the page: whose plan it is, its mission and values, and who carries the most. */
import type { PlanHeader } from '#shared/plan';
import type { TextStyle } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { wrapTitle } from '../card-text';
import { LINE, MARGIN } from './measures';

export type StatementId = 'purpose' | 'values' | 'carryMost';

export const statementNames: Readonly<Record<StatementId, string>> = {
  purpose: 'Our mission',
  values: 'Our values',
  carryMost: 'Who carries the most',
};

export type Statement = {
  readonly id: StatementId;
  readonly name: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
};

export type Head = {
  readonly trust: string;
  readonly title: readonly string[];
  readonly statements: readonly Statement[];
  /** Where the areas begin. */
  readonly bottom: number;
};

export const pageTitleStyle: TextStyle = { font: 'serif', size: 24, weight: 600 };
export const smallStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };
export const labelStyle: TextStyle = { font: 'sans', size: 11, weight: 600 };
export const statementStyle: TextStyle = { font: 'sans', size: 12.5, weight: 400 };
export const TITLE_STEP = 28;
/** The first baseline of trust and labels, from the margin; from there to the first line below it. */
export const FIRST = 10;
export const BELOW_FIRST = 28;
export const BELOW_LABEL = 19;
const MOST_LINES = 5;
const COLUMN_GAP = 28;
/** Of the width, what the title takes beside statements. */
const TITLE_SHARE = 0.32;
const BELOW = 22;

export function headOf({ title, organisation, purpose, values, carryMost }: PlanHeader, width: number): Head {
  const inner = width - 2 * MARGIN;
  const said = [
    { id: 'purpose', text: purpose },
    { id: 'values', text: values },
    { id: 'carryMost', text: carryMost },
  ].flatMap(({ id, text = '' }) => (text.trim() === '' ? [] : [{ id: id as StatementId, text: text.trim() }]));
  const room = said.length === 0 ? inner : inner * TITLE_SHARE;
  const across = said.length === 0 ? 0 : (inner - room - said.length * COLUMN_GAP) / said.length;
  const statements = said.map(({ id, text }, n) => ({
    id,
    name: statementNames[id],
    lines: wrapTitle(text, across, MOST_LINES, statementStyle),
    x: MARGIN + room + COLUMN_GAP + n * (across + COLUMN_GAP),
    width: across,
  }));
  const lines = wrapTitle(title, room, 2, pageTitleStyle);
  const left = BELOW_FIRST + lines.length * TITLE_STEP - 18;
  const right = statements.reduce((most, one) => Math.max(most, BELOW_LABEL + one.lines.length * LINE), 0);
  return {
    trust: fitText(organisation.trim(), smallStyle, room),
    title: lines,
    statements,
    bottom: MARGIN + Math.max(left, right) + BELOW,
  };
}

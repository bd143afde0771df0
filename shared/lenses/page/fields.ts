/** What is written on the sheet itself: the statements at its head, and a place for each that is still to be made. */
import type { Plan } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import type { StatementId } from './head';
import { BELOW_LABEL, pageTitleStyle, statementNames } from './head';
import { LINE, MARGIN } from './measures';
import { layoutOf } from './place';

export type PageField = {
  readonly id: StatementId;
  readonly name: string;
  readonly text: string;
  /** On the sheet, scene units. */
  readonly rect: Rect;
};

const AROUND = 5;
/** Of a statement that nobody has made yet: in the upper margin, which stays empty on paper, or beside a title that leaves room. */
const UNSAID = { width: 170, height: 22, top: 7, beside: MARGIN - 2, gap: 8 } as const;

export function pageFields(plan: Plan): readonly PageField[] {
  const { head, width } = layoutOf(plan);
  const ids = Object.keys(statementNames) as readonly StatementId[];
  const unsaid = ids.filter((id) => !head.statements.some((one) => one.id === id));
  const titleEnd = MARGIN + Math.max(0, ...head.title.map((line) => measureText(line, pageTitleStyle)));
  const begins = width - MARGIN - unsaid.length * (UNSAID.width + UNSAID.gap);
  const top = unsaid.length === ids.length && titleEnd < begins ? UNSAID.beside : UNSAID.top;
  return ids.map((id): PageField => {
    const name = statementNames[id];
    const said = head.statements.find((one) => one.id === id);
    const text = plan.header[id] ?? '';
    if (!said) {
      const fromRight = (unsaid.length - unsaid.indexOf(id)) * (UNSAID.width + UNSAID.gap) - UNSAID.gap;
      const x = width - MARGIN - fromRight;
      return { id, name, text, rect: { x, y: top, width: UNSAID.width, height: UNSAID.height } };
    }
    const height = BELOW_LABEL + said.lines.length * LINE + 2 * AROUND;
    return { id, name, text, rect: { x: said.x - AROUND, y: MARGIN - AROUND, width: said.width + 2 * AROUND, height } };
  });
}

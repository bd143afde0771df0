/** The table that the lens on screen shows in place of its canvas. */
import { faceOf, useView } from '#renderer/session';
import { lensesOnScreen } from './catalogue';

export function LensTable() {
  const lens = useView((view) => view.lens);
  const face = useView((view) => faceOf(view, lens));
  const Body = lensesOnScreen[lens].tables?.[face]?.Body;
  return Body ? <Body /> : null;
}

export function LensTableSummary() {
  const lens = useView((view) => view.lens);
  const face = useView((view) => faceOf(view, lens));
  const Summary = lensesOnScreen[lens].tables?.[face]?.Summary;
  return Summary ? <Summary /> : null;
}

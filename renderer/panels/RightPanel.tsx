/** The panel at the right: the findings, the long view questions, or what there is to know and change about what is selected. */
import { useEffect } from 'react';
import type { View } from '#renderer/session';
import { chosenGate, selectionStore, usePlan, useSelection, useView, viewStore } from '#renderer/session';
import { BalancePanel } from './balance/BalancePanel';
import { ChecksPanel } from './checks/ChecksPanel';
import { FindingsPanel } from './findings/FindingsPanel';
import { ItemPanel } from './item/ItemPanel';
import { LinkPanel } from './link/LinkPanel';
import { LongViewPanel } from './long-view/LongViewPanel';
import { ManyPanel } from './many/ManyPanel';
import { MovementsPanel } from './movements/MovementsPanel';
import { PlanPanel } from './plan/PlanPanel';
import { SeamPanel } from './seam/SeamPanel';
import { isFromJump } from './show-items';

export function RightPanel() {
  const panel = useView((view) => view.panel);
  useEffect(followSelection, []);
  if (panel === 'findings') return <FindingsPanel />;
  if (panel === 'balance') return <BalancePanel />;
  if (panel === 'checks') return <ChecksPanel />;
  if (panel === 'movements') return <MovementsPanel />;
  return panel === 'longView' ? <LongViewPanel /> : <Inspector />;
}

/** Whether a selection leaves the panel as it is. The checks are those of one lens: in another one a card is asked about itself. */
function stays({ panel, lens, surface }: View): boolean {
  return panel === 'longView' || (panel === 'checks' && lens === 'enablement' && surface !== 'outline');
}

/**
 * Whoever selects something on the canvas wants to know about it; a jump from the list of findings stays in the list.
 * The long view questions and the checks stay until they are closed: a room that is asked does not lose its question by a touch.
 */
function followSelection(): () => void {
  return selectionStore.subscribe((now, before) => {
    if (now.items === before.items && now.links === before.links) return;
    if (now.items.size + now.links.size === 0 || isFromJump(now)) return;
    queueMicrotask(() => {
      if (isFromJump(selectionStore.getState()) || stays(viewStore.getState())) return;
      viewStore.setState({ panel: 'inspector' });
    });
  });
}

function Inspector() {
  const { items, links } = useSelection((selection) => selection);
  const plan = usePlan((whole) => whole);
  const gate = useView((view) => (view.surface === 'canvas' && view.lens === 'transitions' ? chosenGate(view) : null));
  const chosen = [...items].filter((id) => plan.items.has(id));
  const [item] = chosen;
  const link = [...links].find((id) => plan.links.has(id));
  if (chosen.length > 1) return <ManyPanel ids={chosen} />;
  // Once the core is unlocked, fields begin anew: what was written while it was locked takes effect.
  if (item !== undefined) return <ItemPanel key={`${item} ${String(plan.header.coreLocked)}`} id={item} />;
  if (link !== undefined) return <LinkPanel key={link} id={link} />;
  if (gate !== null) return <SeamPanel gate={gate} />;
  return <PlanPanel key={plan.header.id} />;
}

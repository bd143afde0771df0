/** Putting cards in order, where the lens on screen lets them lie wherever they are put: on its canvas or as an outline. */

import type { Arrangement } from '#renderer/session';
import { arranger, canvasControls } from '#renderer/session';
import type { IconName } from '#shared/base';
import { isFrame } from '#shared/kinds';
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { Action, Situation } from './action';
import { defineActions } from './action';
import { freeLens } from './free-lens';

export const arrangeActions = defineActions({
  'arrange.left': align('left', 'Align left', 'Alt+Shift+ArrowLeft', 'align-start-vertical'),
  'arrange.centre': align('centre', 'Align centres', 'Alt+Shift+H', 'align-center-vertical'),
  'arrange.right': align('right', 'Align right', 'Alt+Shift+ArrowRight', 'align-end-vertical'),
  'arrange.top': align('top', 'Align tops', 'Alt+Shift+ArrowUp', 'align-start-horizontal'),
  'arrange.middle': align('middle', 'Align middles', 'Alt+Shift+V', 'align-center-horizontal'),
  'arrange.bottom': align('bottom', 'Align bottoms', 'Alt+Shift+ArrowDown', 'align-end-horizontal'),
  'arrange.across': distribute('across', 'Same gaps across', 'Alt+Shift+A', 'align-horizontal-distribute-center'),
  'arrange.down': distribute('down', 'Same gaps down', 'Alt+Shift+D', 'align-vertical-distribute-center'),
  'arrange.layers': layOut('layers', 'in layers', 'Alt+Shift+L', 'workflow'),
  'arrange.tree': layOut('tree', 'as a tree', 'Alt+Shift+T', 'network'),
});

type AlignTo = Extract<Arrangement, { readonly kind: 'align' }>['to'];

function align(to: AlignTo, label: string, key: string, icon: IconName): Action {
  return { ...arranging({ kind: 'align', to }, 2), label, icon, where: 'free', keys: [key], menu: ['Arrange', 0] };
}

function distribute(axis: 'across' | 'down', label: string, key: string, icon: IconName): Action {
  return {
    ...arranging({ kind: 'distribute', axis }, 3),
    label,
    otherWords: 'distribute spread evenly spacing',
    icon,
    where: 'free',
    keys: [key],
    menu: ['Arrange', 1],
  };
}

function layOut(as: 'layers' | 'tree', how: string, key: string, icon: IconName): Action {
  const label = (now: Situation) => `${isGroup(now) ? 'Arrange the selection' : 'Arrange everything'} ${how}`;
  return {
    ...arranging({ kind: 'lay-out', as }, 0),
    label,
    otherWords: 'layout tidy auto',
    icon,
    where: 'free',
    keys: [key],
    menu: ['Arrange', 2],
  };
}

/** Can be done with at least this many cards selected. */
function arranging(arrangement: Arrangement, least: number): Pick<Action, 'enabled' | 'needs' | 'run'> {
  return {
    needs: `select ${least === 3 ? 'three' : 'two'} cards first`,
    enabled: (now) => {
      const lens = freeLens(now);
      return now.open !== null && lens !== null && hasPlaced(now, lens, least);
    },
    run: (now) => {
      const lens = freeLens(now);
      const canvas = canvasControls();
      if (canvas) canvas.arrange(arrangement);
      else if (lens !== null) arranger()?.(lens, arrangement, now.selection.items);
    },
  };
}

/** Whether the selection is something to be laid out by itself: several items, or a frame with what lies in it. */
function isGroup({ open, selection }: Situation): boolean {
  const [first] = selection.items;
  const item = first === undefined ? undefined : open?.plan.items.get(first);
  return selection.items.size > 1 || (item !== undefined && isFrame(item));
}

/** Whether at least so many of the selected items have a card on the lens. */
function hasPlaced({ open, selection }: Situation, lens: LensId, least: number): boolean {
  let missing = least;
  for (const id of selection.items) {
    if (missing === 0) break;
    const item = open?.plan.items.get(id);
    if (open && item && lenses[lens].placeOf(open.plan, item) !== null) missing -= 1;
  }
  return missing === 0;
}

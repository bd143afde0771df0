/** Making cards: of the kind last used, of a kind, and out of the card that is selected. */
import { canvasControls, makingStore } from '#renderer/session';
import type { KindId } from '#shared/kinds';
import { isKindId, kindIds, kinds } from '#shared/kinds';
import type { Direction } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { Action, Situation } from './action';
import { cardAlone, defineActions, onCanvas, withOneCard } from './action';
import { arrowKeys, directions } from './arrow-keys';
import { takesKind, usualKind } from './usual-kind';

export const insertActions = defineActions({
  'item.add': {
    label: (now) => `Add ${withArticle(usualKind(lenses[now.view.lens], now.making))}`,
    sheetLabel: 'Add a card',
    otherWords: 'new create',
    where: 'canvas',
    keys: ['N', 'Alt+Shift+N', 'Insert'],
    menu: ['Insert', 0],
    icon: 'plus',
    enabled: onCanvas,
    run: (now) => canvasControls()?.addCard(usualKind(lenses[now.view.lens], now.making)),
  },
  'item.palette': {
    label: 'Add a card of another kind',
    where: 'canvas',
    keys: ['Mod+Shift+N', 'Shift+Insert'],
    menu: ['Insert', 0],
    enabled: onCanvas,
    run: () => makingStore.setState({ paletteOpen: true }),
  },
  'item.sibling': {
    label: (now) => `Add ${withArticle(kindAlone(now))} beside this one`,
    sheetLabel: 'Add a card of the same kind beside it',
    where: 'card',
    keys: ['Tab'],
    menu: ['Insert', 1],
    onCanvasOnly: true,
    enabled: withOneCard,
    needs: 'select one card first',
    run: () => canvasControls()?.making.addBeside('sibling'),
  },
  'item.next': {
    label: (now) => `Add ${withArticle(kindAlone(now))} after this one`,
    sheetLabel: 'Add a card of the same kind after it',
    where: 'card',
    keys: ['Enter'],
    menu: ['Insert', 1],
    onCanvasOnly: true,
    enabled: withOneCard,
    needs: 'select one card first',
    run: () => canvasControls()?.making.addBeside('next'),
  },
});

function kindAlone(now: Situation): KindId {
  const kind = cardAlone(now)?.kind ?? 'action';
  return isKindId(kind) ? kind : 'note';
}

/** “an action”, “a body”: kinds begin as they are spoken. */
function withArticle(kind: KindId): string {
  const name = kinds[kind].name.toLowerCase();
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

type KindActionId = `item.add.${KindId}`;

/** One action a kind, made from the catalogue: they stand in the menu and are what the palette of kinds runs. */
export const kindActions = Object.fromEntries(
  kindIds.map((kind): [KindActionId, Action] => [
    `item.add.${kind}`,
    {
      // “Add a priority” is what the first of these actions is called while that is the usual kind.
      label: kind === 'frame' ? 'Add a frame' : `Add ${withArticle(kind)} card`,
      otherWords: kind === 'frame' ? 'group box section new' : 'new',
      menu: ['Insert', 3],
      icon: kinds[kind].icon,
      ...(kind === 'frame' ? ({ where: 'free', keys: ['Alt+Shift+F'] } as const) : {}),
      enabled: (now) => onCanvas(now) && takesKind(lenses[now.view.lens], kind),
      needs: 'has no place in this lens',
      run: () => canvasControls()?.addCard(kind),
    },
  ]),
) as Record<KindActionId, Action>;

const ways = { left: 'to the left', right: 'to the right', up: 'above', down: 'below' } as const;
type GrowActionId = `item.grow.${Direction}`;

/** Growing a linked card in a direction. */
export const growActions = Object.fromEntries(
  directions.map((direction): [GrowActionId, Action] => [
    `item.grow.${direction}`,
    {
      label: `Add a linked card ${ways[direction]}`,
      where: 'card',
      keys: [`Mod+${arrowKeys[direction]}`],
      menu: ['Insert', 2],
      onCanvasOnly: true,
      enabled: withOneCard,
      needs: 'select one card first',
      run: () => canvasControls()?.making.grow(direction),
    },
  ]),
) as Record<GrowActionId, Action>;

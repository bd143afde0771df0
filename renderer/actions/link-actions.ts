/** Links by keys: drawing, naming and re-tying them, and walking along them from card to card. */
import { canvasControls, openDialog } from '#renderer/session';
import type { Direction } from '#shared/lenses';
import type { LinkId } from '#shared/plan';
import type { Action, Situation } from './action';
import { cardAlone, defineActions, linkAlone, onCanvas, withOneCard, withOneLink } from './action';
import { arrowKeys, directions } from './arrow-keys';

export const linkActions = defineActions({
  'link.add': {
    label: 'Link to…',
    otherWords: 'connect arrow line',
    keys: ['Mod+L'],
    menu: ['Insert', 4],
    icon: 'link',
    enabled: ({ open, selection }) => open !== null && selection.items.size > 0,
    // Beside the one card that is seen; in a dialog for lines of the outline, for many, and for what waits.
    needs: 'select something first',
    run: (now) => {
      const card = withOneCard(now) ? cardAlone(now) : null;
      if (card) canvasControls()?.making.ask({ ask: 'target', from: card.id });
      else openDialog('link-to');
    },
  },
  'link.select': {
    label: (now) => (linkAlone(now) ? 'Select the next link of this card' : 'Select a link of this card'),
    where: 'card',
    keys: ['Alt+L'],
    menu: ['Edit', 5],
    onCanvasOnly: true,
    enabled: (now) => withOneCard(now) || withOneLink(now),
    needs: 'select a card or a link first',
    run: () => canvasControls()?.making.nextLink(),
  },
  'link.label': {
    label: 'Edit the label of the link',
    otherWords: 'rename arrow line',
    where: 'link',
    keys: ['F2', 'Enter'],
    menu: ['Edit', 5],
    onCanvasOnly: true,
    enabled: withOneLink,
    needs: 'select one link first',
    run: (now) => ask(now, (link) => canvasControls()?.making.ask({ ask: 'label', link })),
  },
  'link.kind': {
    label: 'Choose the kind of the link',
    otherWords: 'arrow line type',
    where: 'link',
    keys: ['Mod+Shift+K'],
    menu: ['Edit', 5],
    enabled: withOneLink,
    needs: 'select one link first',
    run: (now) => ask(now, (link) => canvasControls()?.making.ask({ ask: 'kind', link })),
  },
  'link.start': {
    label: 'Start the link at another card',
    where: 'link',
    keys: ['Mod+Home'],
    menu: ['Edit', 5],
    onCanvasOnly: true,
    enabled: withOneLink,
    needs: 'select one link first',
    run: (now) => ask(now, (link) => canvasControls()?.making.ask({ ask: 'end', link, end: 'from' })),
  },
  'link.end': {
    label: 'End the link at another card',
    where: 'link',
    keys: ['Mod+End'],
    menu: ['Edit', 5],
    onCanvasOnly: true,
    enabled: withOneLink,
    needs: 'select one link first',
    run: (now) => ask(now, (link) => canvasControls()?.making.ask({ ask: 'end', link, end: 'to' })),
  },
  'card.next': walk(1, 'Select the next card', 'Mod+Shift+ArrowRight'),
  'card.previous': walk(-1, 'Select the card before', 'Mod+Shift+ArrowLeft'),
  'card.first': {
    label: 'Select the first card in view',
    where: 'canvas',
    keys: ['Enter'],
    menu: ['Edit', 6],
    onCanvasOnly: true,
    enabled: (now) => onCanvas(now) && now.selection.items.size + now.selection.links.size === 0,
    needs: 'clear the selection first',
    run: () => canvasControls()?.making.walk(1),
  },
});

function ask(now: Situation, about: (link: LinkId) => void): void {
  const link = linkAlone(now);
  if (link) about(link.id);
}

function walk(step: 1 | -1, label: string, keys: string): Action {
  return {
    label,
    where: 'canvas',
    keys: [keys],
    menu: ['Edit', 6],
    onCanvasOnly: true,
    enabled: onCanvas,
    run: () => canvasControls()?.making.walk(step),
  };
}

const ways = { left: 'to the left', right: 'to the right', up: 'upwards', down: 'downwards' } as const;
type FollowActionId = `link.follow.${Direction}`;

/** Walking along links; from a selected link, to the end that lies that way. */
export const followActions = Object.fromEntries(
  directions.map((direction): [FollowActionId, Action] => [
    `link.follow.${direction}`,
    {
      label: `Follow a link ${ways[direction]}`,
      where: 'card',
      keys: [`Alt+${arrowKeys[direction]}`],
      menu: ['Edit', 7],
      onCanvasOnly: true,
      enabled: (now) => withOneCard(now) || withOneLink(now),
      needs: 'select a card or a link first',
      run: () => canvasControls()?.making.follow(direction),
    },
  ]),
) as Record<FollowActionId, Action>;

/** Who has the keys: the canvas, one of its cards, one of its links. Cards and links may still be on their way. */
import { isTypedInto } from '#renderer/actions';
import { selectionStore } from '#renderer/session';
import type { ItemId, LinkId } from '#shared/plan';

const CANVAS = '[data-canvas] .react-flow';
/** Frames to wait for something that has only just come into view. */
const PATIENCE = 30;

/** Gives the keys back to the canvas after something on it has been typed. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>(CANVAS)?.focus({ preventScroll: true });
}

/** To what is selected, if that is one thing, as soon as it is drawn; meanwhile, and else, to the canvas. */
export function focusOnCanvas(): void {
  const { items, links } = selectionStore.getState();
  const [card] = items;
  const [link] = links;
  const alone = items.size + links.size === 1;
  const selector = alone ? (card === undefined ? linkSelector(link) : cardSelector(card)) : CANVAS;
  const element = document.querySelector<HTMLElement>(selector);
  if (element) {
    element.focus({ preventScroll: true });
    return;
  }
  focusCanvas();
  if (alone) focusSoon(selector);
}

/** To the selected card if there is just one; a screen reader then says what has become of it. */
export function focusSelected(): void {
  const [id, ...others] = selectionStore.getState().items;
  if (id !== undefined && others.length === 0) focusCard(id);
  else focusCanvas();
}

/** To a card, within some frames; to the canvas where it does not come into view. */
export function focusCard(id: ItemId): void {
  focusSoon(cardSelector(id));
}

/** To a link, within some frames; to the canvas where it does not come into view. */
export function focusLink(id: LinkId): void {
  focusSoon(linkSelector(id));
}

function cardSelector(id: ItemId): string {
  return `${CANVAS} .react-flow__node[data-id="${CSS.escape(id)}"]`;
}

function linkSelector(id: LinkId = '' as LinkId): string {
  return `${CANVAS} [data-link-id="${CSS.escape(id)}"]`;
}

function focusSoon(selector: string, patience = PATIENCE): void {
  const element = document.querySelector<HTMLElement>(selector);
  // Whoever has begun to type meanwhile goes on typing.
  if (patience < PATIENCE && isTypedInto(document.activeElement)) return;
  if (element) element.focus({ preventScroll: true });
  else if (patience > 0) requestAnimationFrame(() => focusSoon(selector, patience - 1));
  else focusCanvas();
}

/**
 * Copy, cut and paste while nobody is typing: answers the browser's own events, so that no permission is asked for and
 * it works between plans, between windows, and with Word and Excel.
 */
import { useEffect } from 'react';
import { isTypedInto, meantSelection, report } from '#renderer/actions';
import { clearSelection, dispatch, notify, notifyUndoable } from '#renderer/session';
import { CLIP_TYPE, clipOf, clipText, plainTextOf, readLines } from '#shared/clipboard';
import { affectedByRemoval } from '#shared/commands';
import { pasteClip } from './paste-clip';
import { offerLines, pasteLine } from './paste-lines';
import { openPlanNow } from './spots';

export function useClipboard(): void {
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

function onCopy(event: ClipboardEvent): void {
  const withheld = copySelected(event);
  if (withheld !== null && withheld > 0) notify({ tone: 'info', text: withheldWords(withheld) });
}

function onCut(event: ClipboardEvent): void {
  const withheld = copySelected(event);
  const plan = openPlanNow();
  if (withheld === null || !plan) return;
  const ids = [...meantSelection().items].filter((id) => plan.items.has(id));
  const { links } = affectedByRemoval(plan, ids);
  const inside = links.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const lost = links.length - inside.length;
  if (!report(dispatch('removeItems', { ids }))) return;
  clearSelection();
  const what = ids.length === 1 ? 'One item cut.' : `${String(ids.length)} items cut.`;
  const also = lost === 0 ? '' : ` ${lost === 1 ? 'One link' : `${String(lost)} links`} to others went too.`;
  notifyUndoable(`${what}${also}${withheld > 0 ? ` ${withheldWords(withheld)}` : ''}`);
}

/** Puts what is selected on the clipboard; answers with how much the plain text leaves out, or null for nothing done. */
function copySelected(event: ClipboardEvent): number | null {
  const plan = openPlanNow();
  const { items } = meantSelection();
  if (!plan || !event.clipboardData || isElsewhere(event) || items.size === 0) return null;
  if (!(window.getSelection()?.isCollapsed ?? true)) return null;
  const clip = clipOf(plan, inPlanOrder(plan.items.keys(), items));
  if (clip.plan.items.size === 0) return null;
  const { text, withheld } = plainTextOf(clip);
  event.clipboardData.setData(CLIP_TYPE, clipText(clip));
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return withheld;
}

function onPaste(event: ClipboardEvent): void {
  if (!event.clipboardData || (isElsewhere(event) && !leavesTitle(event))) return;
  const plan = openPlanNow();
  if (!plan) return;
  event.preventDefault();
  const clip = event.clipboardData.getData(CLIP_TYPE);
  if (clip !== '') {
    pasteClip(plan, clip);
    return;
  }
  const text = readLines(event.clipboardData.getData('text/plain'));
  const [line, ...others] = text.lines;
  if (!line) notify({ tone: 'info', text: 'There is no text to paste. Copy some items or some lines of text first.' });
  else if (others.length === 0) pasteLine(plan, line);
  else offerLines(plan, text);
}

/**
 * A title is one line: several that are pasted into it are rather items, and are offered as such instead of being joined.
 * The title keeps what was typed until then; a card that was only just made, and has no word yet, makes way for them.
 */
function leavesTitle({ target, defaultPrevented, clipboardData }: ClipboardEvent): boolean {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-item-title]') : null;
  if (!field || defaultPrevented || readLines(clipboardData?.getData('text/plain') ?? '').lines.length < 2)
    return false;
  field.blur();
  return true;
}

/** Whether the event is meant for a text field, a dialog or a menu. */
function isElsewhere({ target, defaultPrevented }: ClipboardEvent): boolean {
  const element = target instanceof Element ? target : null;
  const inDialog = element?.closest('[role=dialog], [role=alertdialog]') != null;
  return defaultPrevented || isTypedInto(element) || inDialog || dialogIsOpen();
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role=dialog][data-state=open], [role=alertdialog]') !== null;
}

function inPlanOrder<Id>(all: Iterable<Id>, chosen: ReadonlySet<Id>): readonly Id[] {
  return [...all].filter((id) => chosen.has(id));
}

function withheldWords(count: number): string {
  return count === 1
    ? 'One confidential item is copied for Allthrough only: its title is not in the text for other programs.'
    : `${String(count)} confidential items are copied for Allthrough only: their titles are not in the text for other programs.`;
}

/**
 * Copy, cut and paste while a cell of the grid has the keys. The browser tells the page of them and not the cell, as
 * nothing is typed into there; so the page is listened to, before anybody else does.
 */
import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';
import type { Deeds } from './use-deeds';

export function useGridClipboard(grid: RefObject<HTMLElement | null>, isOnHead: boolean, deeds: Deeds): void {
  const answer = useEffectEvent((event: ClipboardEvent) => {
    const holder = document.activeElement;
    if (!event.clipboardData || isOnHead || !grid.current?.contains(holder) || holder instanceof HTMLInputElement)
      return;
    if (event.type === 'paste') deeds.paste(event.clipboardData.getData('text/plain'));
    else event.clipboardData.setData('text/plain', deeds.copy());
    if (event.type === 'cut') deeds.clear();
    event.preventDefault();
  });
  useEffect(() => {
    const stop = new AbortController();
    for (const what of ['copy', 'cut', 'paste'] as const)
      document.addEventListener(what, (event) => answer(event), { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
}

/**
 * Fields take effect as they are typed into, and that is one undo step as long as one types on. Leaving a field or
 * pressing Enter in it ends that, whichever field it is.
 */
import { useEffect } from 'react';
import { isTypedInto } from '#renderer/actions';
import { endTyping } from '#renderer/session';

/** Used once, at the root of the app. */
export function useTypingSessions(): void {
  useEffect(followTyping, []);
}

/** On the document, so after the fields' own handlers, which may still put into effect what was typed. */
export function followTyping(): () => void {
  const stop = new AbortController();
  document.addEventListener('focusout', ({ target }) => isField(target) && endTyping(), { signal: stop.signal });
  document.addEventListener('keydown', (event) => isKept(event) && endTyping(), { signal: stop.signal });
  // On the way down as well: the panels keep plain keys to themselves, so that Enter never comes back up from them.
  document.addEventListener('keydown', (event) => isKept(event) && endTyping(), { signal: stop.signal, capture: true });
  return () => stop.abort();
}

/** Enter keeps what is in a field of one line; in notes it begins a paragraph. */
function isKept({ key, target, defaultPrevented }: KeyboardEvent): boolean {
  return key === 'Enter' && isField(target) && (target instanceof HTMLInputElement || defaultPrevented);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && isTypedInto(target);
}

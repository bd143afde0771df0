const CONTROLS = 'button:not(:disabled), a[href], input:not(:disabled), textarea, select, [tabindex="0"]';

/** The first thing in a part of the screen that can have the keys; null where there is none. */
export function firstControl(part: Element | null | undefined): HTMLElement | null {
  return part?.querySelector<HTMLElement>(CONTROLS) ?? null;
}

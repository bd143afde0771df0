/** The page's colours and fonts for drawing on a canvas element, which knows no CSS variables. */
import type { Paint, TextStyle } from '#shared/scene';
import { paints } from '#shared/scene';

export type Colours = Readonly<Record<Paint, string>>;

/** Only while the page is observed: what is kept unobserved may be another theme's. */
let current: Colours | null = null;
const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

function read(): Colours {
  const style = getComputedStyle(document.documentElement);
  const entries = paints.map((paint) => [paint, style.getPropertyValue(`--${paint}`).trim() || '#888888'] as const);
  return Object.fromEntries(entries) as Record<Paint, string>;
}

/** What the page's theme gives each paint at present. */
export function pageColours(): Colours {
  if (!observer) return read();
  current ??= read();
  return current;
}

/** Tells when the theme has changed or a font has arrived, so that what was drawn is drawn again. */
export function onLooksChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(announce);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'data-theme'] });
  }
  document.fonts?.addEventListener('loadingdone', announce);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
    current = null;
    document.fonts?.removeEventListener('loadingdone', announce);
  };
}

function announce(): void {
  current = null;
  for (const listener of listeners) listener();
}

const families = {
  sans: '"Inter Variable", "Inter", system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
} as const;

export function fontOf({ font, size, weight }: TextStyle): string {
  return `${weight} ${size}px ${families[font]}`;
}

import { icons } from './icon-table';

/** Kebab-case lucide name. Says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size = 16 }: { readonly name: string; readonly size?: number }) {
  const Drawn = icons[name] ?? icons.circle;
  return Drawn ? <Drawn aria-hidden size={size} strokeWidth={1.75} absoluteStrokeWidth focusable={false} /> : null;
}

import type { IconName } from '#shared/base';
import { icons } from './icon-table';

/** Says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const Drawn = icons[name];
  return <Drawn aria-hidden size={size} strokeWidth={1.75} absoluteStrokeWidth focusable={false} />;
}

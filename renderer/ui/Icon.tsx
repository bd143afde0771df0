import type { IconName } from '#shared/base';
import { useIcons } from './icon-store';

/** Says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const Drawn = useIcons()[name];
  if (!Drawn) return <span style={{ width: size, height: size }} />;
  return <Drawn aria-hidden size={size} strokeWidth={1.75} absoluteStrokeWidth focusable={false} />;
}

/** One line of a menu, or a dividing line. */
import type { IconName } from '#shared/base';

export type MenuEntry =
  | {
      readonly label: string;
      readonly run: () => void;
      readonly icon?: IconName;
      /** As shown to people, e.g. `Ctrl+D`. */
      readonly shortcut?: string;
      readonly enabled?: boolean;
      readonly danger?: boolean;
      /** For one of several that can be chosen between: whether it is the one. */
      readonly checked?: boolean;
    }
  | 'line';

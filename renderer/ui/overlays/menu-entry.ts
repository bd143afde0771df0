/** One line of a menu, or a dividing line. */
export type MenuEntry =
  | {
      readonly label: string;
      readonly run: () => void;
      readonly icon?: string;
      /** As shown to people, e.g. `Ctrl+D`. */
      readonly shortcut?: string;
      readonly enabled?: boolean;
      readonly danger?: boolean;
    }
  | 'line';

/**
 * An action is one thing that a user can do, wherever it is done from: menus, shortcuts, buttons, the keyboard sheet
 * and (later) the palette are all made from this list.
 */
import type { Find, Looks, OpenPlan, Selection, View } from '#renderer/session';

/** What an action may look at to say whether it can be done now, and what it is called. */
export type Situation = {
  readonly open: OpenPlan | null;
  readonly selection: Selection;
  readonly view: View;
  readonly looks: Looks;
  readonly find: Find;
};

/** The menus, in their order in the menu bar. */
export const menus = ['File', 'Edit', 'Insert', 'Arrange', 'View', 'Help'] as const;
export type MenuName = (typeof menus)[number];

export type Action = {
  /** Sentence case, as in a menu; ends in “…” where a dialog follows. */
  readonly label: string | ((situation: Situation) => string);
  /** On the keyboard sheet, where the label changes with what was done last. */
  readonly sheetLabel?: string;
  /** Keys in order of preference: `Mod+Shift+Z`; `Mod` is Command on a Mac and Ctrl elsewhere. The first is shown. */
  readonly keys?: readonly string[];
  /** Where it stands in the menu bar: the menu, and a group within it (0 first). */
  readonly menu?: readonly [MenuName, number];
  /** A name of the icon set (lucide), for buttons and lists that show one. */
  readonly icon?: string;
  /** Whether the keys also work while a text field has the focus. */
  readonly whileTyping?: boolean;
  /** Whether the browser answers the keys by itself, with an event of its own (copy, paste); they are only shown. */
  readonly keysPass?: boolean;
  readonly enabled?: (situation: Situation) => boolean;
  readonly run: (situation: Situation) => void;
};

export function defineActions<Ids extends string>(actions: Record<Ids, Action>): Record<Ids, Action> {
  return actions;
}

export const inWorkspace = ({ open }: Situation): boolean => open !== null;
export const onCanvas = ({ open, view }: Situation): boolean => open !== null && view.surface === 'canvas';
export const withSelection = ({ open, selection }: Situation): boolean =>
  open !== null && selection.items.size + selection.links.size > 0;

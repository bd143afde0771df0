/** Keys as text (`Mod+Shift+Z`): matching them with what was pressed, and showing them. */

const isMac = /Mac/.test(navigator.platform);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is this combination. */
export function matches(combination: string, pressed: Pressed): boolean {
  const { key, modifiers } = parse(combination);
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const other = isMac ? pressed.ctrlKey : pressed.metaKey;
  if (mod !== modifiers.has('Mod') || other || pressed.altKey !== modifiers.has('Alt')) return false;
  if (pressed.key.toLowerCase() !== key.toLowerCase() && !samePlace(key, pressed)) return false;
  // A sign such as `?` or `+` may itself need Shift, depending on the keyboard.
  return /^[a-z0-9]$/i.test(key) || key.length > 1 ? pressed.shiftKey === modifiers.has('Shift') : true;
}

/** Shift+1 arrives as `!` on many keyboards, Alt+Shift+H as a letter of its own on a Mac; the key's place tells. */
function samePlace(key: string, pressed: Pressed & { readonly code?: string }): boolean {
  if (/^\d$/.test(key)) return pressed.code === `Digit${key}`;
  return pressed.altKey && /^[a-z]$/i.test(key) && pressed.code === `Key${key.toUpperCase()}`;
}

/** Whether a combination, written as in the catalogue, is what one presses to write a character: `N`, `?`, `Shift+1`. */
export function prints(combination: string): boolean {
  const { key, modifiers } = parse(combination);
  return key.length === 1 && !modifiers.has('Mod') && !modifiers.has('Alt');
}

function parse(combination: string): { key: string; modifiers: ReadonlySet<string> } {
  const parts = combination.split(/\+(?=.)/);
  return { key: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1)) };
}

const shown: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Delete: 'Del',
  Escape: 'Esc',
  '-': '−',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** As menus and tooltips show it: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac; empty for no keys. */
export function shortcutText(combination: string | undefined): string {
  if (!combination) return '';
  const { key, modifiers } = parse(combination);
  const name = shown[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (isMac) {
    return `${modifiers.has('Alt') ? '⌥' : ''}${modifiers.has('Shift') ? '⇧' : ''}${modifiers.has('Mod') ? '⌘' : ''}${name}`;
  }
  return [modifiers.has('Mod') && 'Ctrl', modifiers.has('Alt') && 'Alt', modifiers.has('Shift') && 'Shift', name]
    .filter(Boolean)
    .join('+');
}

/** As Electron's menus want it. */
export function accelerator(combination: string | undefined): string {
  if (!combination) return '';
  const { key, modifiers } = parse(combination);
  const name = key === '+' ? 'Plus' : key.replace(/^Arrow/, '');
  return [
    modifiers.has('Mod') && 'CommandOrControl',
    modifiers.has('Alt') && 'Alt',
    modifiers.has('Shift') && 'Shift',
    name,
  ]
    .filter(Boolean)
    .join('+');
}

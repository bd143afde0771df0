/** What keys and hand do on the canvas itself: gestures, not actions, so the keyboard sheet has them from here. */
export const handKeys: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Next card, the one before', keys: 'Tab, Shift+Tab' },
  { label: 'Move what is selected by a step', keys: 'Arrow keys' },
  { label: 'By a large step', keys: 'Shift+Arrow keys' },
  { label: 'Move the view, with nothing selected', keys: 'Arrow keys' },
  { label: 'Type a title', keys: 'Enter, or any letter' },
  { label: 'Add to the selection', keys: 'Shift+click' },
  { label: 'Move the view by hand', keys: 'Space+drag' },
  { label: 'Zoom', keys: 'Ctrl+wheel, pinch' },
  { label: 'Drag without snapping', keys: 'Ctrl+drag' },
];

/** What keys and hand do on the canvas itself: gestures, not actions, so the keyboard sheet has them from here. */
export const handKeys: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Move what is selected by a step', keys: 'Arrow keys' },
  { label: 'By a large step', keys: 'Shift+Arrow keys' },
  { label: 'Move the view, with nothing selected', keys: 'Arrow keys' },
  { label: 'Write the title of the one selected card anew', keys: 'Any letter, digit or sign' },
  { label: 'What 1, 2, 3 and N do, with one card selected', keys: 'The same with Alt+Shift' },
  { label: 'While typing: keep it and add a card beside it', keys: 'Tab' },
  { label: 'While typing: keep it and add a linked card', keys: 'Ctrl+Arrow keys' },
  { label: 'Put a copy in another place', keys: 'Alt+drag' },
  { label: 'Link two cards', keys: 'Drag from the dot at a card’s end' },
  { label: 'Change the words on a link', keys: 'Double-click' },
  { label: 'Add to the selection', keys: 'Shift+click' },
  { label: 'Move the view by hand', keys: 'Space+drag' },
  { label: 'Zoom', keys: 'Ctrl+wheel, pinch' },
  { label: 'Move or stretch a card freely, without being drawn to years or other cards', keys: 'Ctrl+drag' },
  { label: 'Add a card at just that point', keys: 'Ctrl+double-click' },
  { label: 'The menu of a card, a link or the canvas', keys: 'Right click, Shift+F10' },
];

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
  { label: 'On the journey: move or stretch by half-terms', keys: 'Shift+drag' },
  { label: 'On the journey: by terms, in the view of years by years', keys: 'Ctrl+Shift+drag' },
  { label: 'Add a card at just that point', keys: 'Ctrl+double-click' },
  { label: 'The menu of a card, a link or the canvas', keys: 'Right click, Shift+F10' },
];

/** What keys do in a table, as a spreadsheet's do. */
export const tableKeys: typeof handKeys = [
  { label: 'Put a letter into what is selected', keys: 'The letter' },
  { label: 'The next letter, or none', keys: 'Enter, Space, click' },
  { label: 'Empty what is selected', keys: 'Del, Backspace' },
  { label: 'Go to the next cell, the titles, the heads', keys: 'Arrow keys' },
  { label: 'As far as what is filled, or empty, goes', keys: 'Ctrl+Arrow keys' },
  { label: 'Select several cells', keys: 'Shift+Arrow keys, drag' },
  { label: 'Select the row · all cells', keys: 'Shift+Space · Ctrl+A' },
  { label: 'Begin and end of the row · of the table', keys: 'Home, End · with Ctrl' },
  { label: 'Fill down', keys: 'Ctrl+D' },
  { label: 'Copy, cut, paste, also from Excel', keys: 'Ctrl+C, X, V' },
  { label: 'Write a title, add a row', keys: 'Enter on it' },
  { label: 'Open the details of the row', keys: 'F2' },
  { label: 'Back: one cell, the head of the column, out of the table', keys: 'Esc' },
];

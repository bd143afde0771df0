import { Toolbar, ToolbarButton } from '#renderer/ui';
import type { IconName } from '#shared/base';
import type { Mark } from './markdown-edit';

const buttons = [
  { mark: 'bold', icon: 'bold', label: 'Bold', shortcut: 'Ctrl+B' },
  { mark: 'italic', icon: 'italic', label: 'Italic', shortcut: 'Ctrl+I' },
  { mark: 'heading', icon: 'heading', label: 'Heading', shortcut: '' },
  { mark: 'list', icon: 'list', label: 'List', shortcut: '' },
  { mark: 'numbers', icon: 'list-ordered', label: 'Numbered list', shortcut: '' },
  { mark: 'quote', icon: 'text-quote', label: 'Quotation', shortcut: '' },
] as const satisfies readonly { mark: Mark; icon: IconName; label: string; shortcut: string }[];

/** Marks for what is selected in the notes, for those who do not know Markdown by heart. */
export function NotesToolbar({ onMark }: { readonly onMark: (mark: Mark) => void }) {
  return (
    <Toolbar label="Text of the notes">
      {buttons.map(({ mark, ...button }) => (
        <ToolbarButton
          key={mark}
          {...button}
          // The text keeps the focus and what is selected in it.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onMark(mark)}
        />
      ))}
    </Toolbar>
  );
}

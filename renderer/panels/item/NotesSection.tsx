import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import Markdown from 'react-markdown';
import { Button, TextArea } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import { commit } from '../commit';
import { Section } from '../Section';
import { drawnFrom } from './drawn-from';
import type { Mark } from './markdown-edit';
import { markNotes } from './markdown-edit';
import styles from './NotesSection.module.css';
import { NotesToolbar } from './NotesToolbar';

/** Pictures and links would reach outside the plan: a picture shows its words, a link only its text. */
const shown = {
  allowedElements: 'p strong em del ul ol li h1 h2 h3 h4 h5 h6 blockquote code pre br hr'.split(' '),
  unwrapDisallowed: true,
};

/** Longer text, with Markdown for lists and emphasis. */
export const NotesSection = drawnFrom({ fields: ['id', 'notes'] }, function NotesSection({ item }) {
  const [reading, setReading] = useState(false);
  const { id, notes } = item;
  return (
    <Section
      title="Notes"
      aside={
        <Button look="plain" size="small" aria-pressed={reading} onClick={() => setReading(!reading)}>
          {reading ? 'Write' : 'Preview'}
        </Button>
      }
    >
      {reading ? (
        <div className={styles.preview}>
          {notes.trim() === '' ? <p>There are no notes yet.</p> : <Markdown {...shown}>{notes}</Markdown>}
        </div>
      ) : (
        <NotesEditor id={id} notes={notes} />
      )}
    </Section>
  );
});

type NotesEditorProps = { readonly id: ItemId; readonly notes: string };

function NotesEditor({ id, notes }: NotesEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const write = (text: string) => commit('editItem', { id, fields: { notes: text } }, text);

  function mark(wanted: Mark): void {
    const area = field.current;
    if (!area) return;
    const { text, start, end } = markNotes(area.value, area.selectionStart, area.selectionEnd, wanted);
    // Drawn at once, so that what is selected afterwards is there to be selected.
    flushSync(() => void write(text));
    area.focus();
    area.setSelectionRange(start, end);
  }

  return (
    <>
      <NotesToolbar onMark={mark} />
      <TextArea
        ref={field}
        label="Notes"
        className={styles.notes}
        placeholder="Write in plain text. A line that starts with a hyphen is a list."
        value={notes}
        commit={write}
        onKeyDown={(event) => {
          const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
          if (event.altKey || event.shiftKey || (key !== 'b' && key !== 'i')) return;
          event.preventDefault();
          mark(key === 'b' ? 'bold' : 'italic');
        }}
      />
    </>
  );
}

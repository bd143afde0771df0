import { useState } from 'react';
import Markdown from 'react-markdown';
import { Button, TextArea } from '#renderer/ui';
import type { Item } from '#shared/plan';
import { commit } from '../commit';
import { Section } from '../Section';
import styles from './NotesSection.module.css';

/** Pictures and links would reach outside the plan: a picture shows its words, a link only its text. */
const shown = {
  allowedElements: 'p strong em del ul ol li h1 h2 h3 h4 h5 h6 blockquote code pre br hr'.split(' '),
  unwrapDisallowed: true,
};

/** Longer text, with Markdown for lists and emphasis. */
export function NotesSection({ item }: { readonly item: Item }) {
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
        <TextArea
          label="Notes"
          className={styles.notes}
          placeholder="Write in plain text. A line that starts with a hyphen is a list."
          value={notes}
          commit={(text) => commit('editItem', { id, fields: { notes: text } }, text)}
        />
      )}
    </Section>
  );
}

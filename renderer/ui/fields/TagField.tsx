import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { Icon } from '../Icon';
import { Field } from './Field';
import styles from './TagField.module.css';

type TagFieldProps = {
  readonly label: string;
  readonly tags: readonly string[];
  /** Answers with words where the tags can't be taken. */
  readonly onChange: (tags: readonly string[]) => string;
  readonly layout?: 'row' | 'stack' | 'bare';
};

/** Words as small labels: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagField({ label, tags, onChange, layout }: TagFieldProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState('');

  function add(): void {
    const tag = text.trim();
    const problem = tag === '' || tags.includes(tag) ? '' : onChange([...tags, tag]);
    setError(problem);
    if (problem === '') setText('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      setError(onChange(tags.slice(0, -1)));
    }
  }

  return (
    <Field label={label} error={error} {...(layout && { layout })}>
      {(ids) => (
        <div className={styles.field}>
          {tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              <span>{tag}</span>
              <button
                type="button"
                className={styles.remove}
                aria-label={`Remove the tag ${tag}`}
                onClick={() => setError(onChange(tags.filter((other) => other !== tag)))}
              >
                <Icon name="x" size={12} />
              </button>
            </span>
          ))}
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            {...ids}
            className={styles.input}
            placeholder={tags.length === 0 ? 'Add a tag' : ''}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={add}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </Field>
  );
}

import { useRef } from 'react';
import { Button, Icon } from '#renderer/ui';
import styles from './Import.module.css';

const TYPES = '.xlsx,.csv,.tsv,.txt,.md,.canvas';

/** The system’s own dialog; the page learns what is in the file, never where it lies. */
export function ChooseFile({ busy, onFile }: { readonly busy: string | null; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.choose}>
      <Icon name="sheet" size={28} />
      <p>
        {busy === null
          ? 'Choose an Excel workbook, a CSV table, an outline (Markdown or text) or a canvas, or drop it here.'
          : `Reading “${busy}”`}
      </p>
      <Button look="filled" disabled={busy !== null} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        accept={TYPES}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file can be chosen again once it has been mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

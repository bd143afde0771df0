/** A file that is dropped anywhere on the window: a plan is opened, a table is looked at. */
import { useEffect } from 'react';
import { reportTrouble } from '#renderer/actions';
import { lookAtFile, openDialog, openFileText } from '#renderer/session';

export function useFileDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void take(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

async function take(file: File): Promise<void> {
  if (/\.allthrough$/i.test(file.name)) {
    reportTrouble(await openFileText(file.name, await file.text()));
    return;
  }
  lookAtFile(file);
  openDialog('import');
}

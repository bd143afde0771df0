/** The file that is looked at before it is taken over: chosen in the dialog, or dropped on the window. */
import { createStore } from 'zustand/vanilla';

export const importStore = createStore<{ readonly file: File | null }>(() => ({ file: null }));

export function lookAtFile(file: File | null): void {
  importStore.setState({ file });
}

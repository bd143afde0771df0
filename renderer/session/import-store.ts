/** A file that was dropped on the window, until the dialog that reads it has taken it. */
import { createStore } from 'zustand/vanilla';

export const importStore = createStore<{ readonly file: File | null }>(() => ({ file: null }));

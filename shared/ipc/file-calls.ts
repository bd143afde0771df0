/**
 * Files outside the app's own data. The renderer never names a path: a dialog of the main process makes an opaque
 * handle, and only a handle can be written to.
 */
import { z } from 'zod';
import { defineCall } from './call';

const handle = z.string().regex(/^[a-z0-9]{8,64}$/);
const fileType = z.object({ name: z.string().max(100), extension: z.string().regex(/^[a-z0-9]{1,16}$/) });
const content = z.union([z.string(), z.instanceof(Uint8Array)]);

/** A file that the user chose to open; `name` is the last part of its path, for words only. */
const openedFile = z.object({ name: z.string(), text: z.string() });

export const fileCalls = {
  /** Shows the dialog for opening a plan. Null where the user thinks better of it. */
  'files.open': defineCall(z.null(), openedFile.nullable()),

  /** Shows the dialog for saving. `suggestedName` is without its extension. Null where the user thinks better of it. */
  'files.choose': defineCall(
    z.object({ suggestedName: z.string().max(200), type: fileType }),
    z.object({ handle, name: z.string() }).nullable(),
  ),

  /** Writes the whole file or nothing: a temporary file, flushed, then put in place, and read back. */
  'files.write': defineCall(z.object({ handle, content }), z.object({ name: z.string() })),

  /** Shows a file that was written in the system's file manager. */
  'files.reveal': defineCall(z.object({ handle }), z.null()),

  /** Turns a self-contained page (no script, nothing remote) into a PDF; answers with its bytes. */
  'files.pdf': defineCall(
    z.object({ html: z.string(), title: z.string().max(500), landscape: z.boolean() }),
    z.instanceof(Uint8Array),
  ),
};

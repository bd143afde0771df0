/** The window and what surrounds it. */
import { z } from 'zod';
import { defineCall } from './call';

const menuItem = z.object({
  /** The id of an action of the renderer. */
  id: z.string(),
  label: z.string(),
  /** An Electron accelerator, or an empty string. */
  accelerator: z.string(),
  enabled: z.boolean(),
});

export const appCalls = {
  'app.info': defineCall(z.null(), z.object({ version: z.string(), platform: z.string() })),

  /** The menus that the actions make, between those that the system expects (application, window). */
  'app.menu': defineCall(z.array(z.object({ label: z.string(), groups: z.array(z.array(menuItem)) })), z.null()),

  /** `system` follows the computer's setting. Kept over restarts by the main process. */
  'app.theme': defineCall(z.enum(['system', 'light', 'dark']), z.null()),

  /** A file with which the app was started, or that was opened since and not yet fetched; null when there is none. */
  'app.takeFile': defineCall(z.null(), z.object({ name: z.string(), text: z.string() }).nullable()),

  /** The answer to the event `closing`: everything is saved (or the user accepts that it is not), the window may go. */
  'app.close': defineCall(z.null(), z.null()),
};

/** What the main process tells the renderer unasked. */
export const events = {
  /** The user chose an entry of a menu: the action's id. */
  menu: z.object({ id: z.string() }),
  /** A file waits to be taken with `app.takeFile`. */
  file: z.null(),
  /** The window wants to close; the renderer saves what is under way and answers with `app.close`. */
  closing: z.null(),
};

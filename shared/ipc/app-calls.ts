/** The window and what surrounds it. */
import { z } from 'zod';
import { defineCall } from './call';
import { planId } from './plan-id';

const menuItem = z.object({
  /** The id of an action of the renderer. */
  id: z.string(),
  label: z.string(),
  /** An Electron accelerator, or an empty string. */
  accelerator: z.string(),
  enabled: z.boolean(),
});

/** How the app is coloured; `contrast` is high contrast. */
const themeChoice = z.enum(['system', 'light', 'dark', 'contrast']);

export const appCalls = {
  'app.info': defineCall(z.null(), z.object({ version: z.string(), platform: z.string(), theme: themeChoice })),

  /** The menus that the actions make, between those that the system expects (application, window). */
  'app.menu': defineCall(z.array(z.object({ label: z.string(), groups: z.array(z.array(menuItem)) })), z.null()),

  /** `system` follows the computer's setting. Kept over restarts by the main process. */
  'app.theme': defineCall(themeChoice, z.null()),

  /** Fills the screen with the window, or no longer: the main process knows which, however quickly one asks again. */
  'app.toggleFullScreen': defineCall(z.null(), z.null()),

  /** Room mode: the window fills the screen, without its menu bar, and everything in it is enlarged. */
  'app.room': defineCall(z.object({ on: z.boolean() }), z.null()),

  /** Cuts, copies or pastes as the keys do: the page is told by an event of the browser's own, without a permission. */
  'app.clipboard': defineCall(z.enum(['cut', 'copy', 'paste']), z.null()),

  /** Opens one more window: on Home, or on a plan, which it takes with `app.takePlan` once it has started. */
  'app.newWindow': defineCall(z.object({ planId: planId.nullable() }), z.null()),

  /** The plan that the window which asks was opened for; null where there is none, or it was taken before. */
  'app.takePlan': defineCall(z.null(), z.object({ planId }).nullable()),

  /** Brings the window that asks to the front, because another one was asked for the plan that it shows. */
  'app.comeForward': defineCall(z.null(), z.null()),

  /** A file with which the app was started, or that was opened since and not yet fetched; null when there is none. */
  'app.takeFile': defineCall(z.null(), z.object({ name: z.string(), text: z.string() }).nullable()),

  /**
   * The answer to the event `closing`: everything is saved (or the user accepts that it is not) and the window may go;
   * or it stays, because the user has been told what is wrong.
   */
  'app.close': defineCall(z.object({ allow: z.boolean() }), z.null()),
};

/** What the main process tells the renderer unasked. */
export const events = {
  /** The user chose an entry of a menu: the action's id. */
  menu: z.object({ id: z.string() }),
  /** A file waits to be taken with `app.takeFile`. */
  file: z.null(),
  /** The window now fills the screen, or no longer does, whoever wanted it. */
  fullScreen: z.object({ on: z.boolean() }),
  /** The window wants to close; the renderer saves what is under way and answers with `app.close`. */
  closing: z.null(),
};

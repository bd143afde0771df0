import { lookCloser, notify, startDesk, whenIdle } from '#renderer/session';
import { readDeskAhead } from './home/use-desk-list';

/** Begun once, however often it is asked for. */
let starting: Promise<void> | null = null;

/**
 * Compares the two homes, opens what the app was started with, and reads what Home shows. Begun before the first screen
 * is drawn, because both take their time and neither needs the other. Rejects where the plans can't be looked at.
 */
export function startApp(): Promise<void> {
  if (!starting) {
    starting = start();
    // It is the screen that says so, once there is one.
    starting.catch(() => undefined);
  }
  return starting;
}

async function start(): Promise<void> {
  const { notices } = await startDesk();
  for (const notice of notices) notify(notice);
  await readDeskAhead();
  whenIdle(() => void lookCloser());
}

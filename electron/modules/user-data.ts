/** Where the app keeps its data; ALLTHROUGH_USER_DATA moves it (tests, a memory stick). */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

/** To be called before the single-instance lock is asked for, because the lock lives in this folder. */
export function enableUserData(): string {
  const given = process.env['ALLTHROUGH_USER_DATA'];
  if (given) {
    const folder = resolve(given);
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  }
  return app.getPath('userData');
}

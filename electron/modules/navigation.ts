/** A window shows the app's page and nothing else: no other address, no window of the page's own making, no embedded page. */
import { app } from 'electron';
import type { Log } from './log';
import { pageAddress } from './page';

export function enableNavigationGuard(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (event: { readonly url: string; readonly preventDefault: () => void }) => {
      if (isReload(event.url)) return;
      event.preventDefault();
      log.note('navigation refused', { scheme: event.url.split(':', 1)[0] ?? '' });
    };
    contents.on('will-navigate', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-redirect', refuse);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function isReload(address: string): boolean {
  return address.split('#', 1)[0] === pageAddress();
}

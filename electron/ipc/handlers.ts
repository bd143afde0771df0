/** What each call of the contract does. The table fails to compile while a call has no handler. */
import { ok } from '#shared/base';
import type {
  Clipboard,
  Closing,
  Files,
  MenuBar,
  NewWindows,
  PdfPrinter,
  Showing,
  Theme,
  WaitingFiles,
} from '../modules';
import type { Vault } from '../vault';
import type { Handlers } from './gate';

export type HandlerParts = {
  readonly about: { readonly version: string; readonly platform: string };
  readonly vault: Vault;
  readonly files: Files;
  readonly pdf: PdfPrinter;
  readonly menu: MenuBar;
  readonly theme: Theme;
  readonly showing: Showing;
  readonly clipboard: Clipboard;
  readonly newWindows: NewWindows;
  readonly waitingFiles: WaitingFiles;
  readonly closing: Closing;
};

export function createHandlers(parts: HandlerParts) {
  const { about, vault, files, pdf, menu, theme, showing, clipboard, newWindows, waitingFiles, closing } = parts;
  return {
    'app.info': () => ok({ ...about, theme: theme.chosen() }),
    'app.menu': (menus, page) => {
      menu.show(page, menus);
      return ok(null);
    },
    'app.theme': (choice) => {
      theme.choose(choice);
      return ok(null);
    },
    'app.toggleFullScreen': (_request, page) => {
      showing.toggleFullScreen(page);
      return ok(null);
    },
    'app.room': ({ on }, page) => {
      showing.room(page, on);
      return ok(null);
    },
    'app.clipboard': (what, page) => {
      clipboard.run(page, what);
      return ok(null);
    },
    'app.newWindow': (request) => {
      newWindows.open(request);
      return ok(null);
    },
    'app.takePlan': (_request, page) => newWindows.takePlan(page),
    'app.comeForward': (_request, page) => {
      newWindows.comeForward(page);
      return ok(null);
    },
    'app.takeFile': () => waitingFiles.take(),
    'app.close': ({ allow }, page) => {
      closing.answer(page, allow);
      return ok(null);
    },
    'files.open': (_request, page) => files.open(page),
    'files.choose': (request, page) => files.choose(page, request),
    'files.write': (request) => files.write(request),
    'files.reveal': (request) => files.reveal(request),
    'files.pdf': (request) => pdf.print(request),
    'vault.list': () => vault.list(),
    'vault.read': (request) => vault.read(request),
    'vault.verify': (request) => vault.verify(request),
    'vault.append': (request) => vault.append(request),
    'vault.checkpoint': (request) => vault.checkpoint(request),
    'vault.destroy': (request) => vault.destroy(request),
  } satisfies Handlers;
}

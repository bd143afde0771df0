/** Makes a PDF of a self-contained page in a window that nobody sees, without script, storage or network. */
import { BrowserWindow, session } from 'electron';
import { fail, ok } from '#shared/base';
import type { ReplyOf, RequestOf } from '#shared/ipc';
import type { Log } from '../log';
import { footerOf } from './footer';
import { type PrintPages, servePrintPages } from './pages';

export type PdfPrinter = { readonly print: (request: RequestOf<'files.pdf'>) => Promise<ReplyOf<'files.pdf'>> };

/** Milliseconds; a document of some hundred pages takes a few thousand. */
const PATIENCE = 120_000;

/** A name without `persist:` is a session in memory only. */
const PARTITION = 'print';

export function enablePdf(log: Log): PdfPrinter {
  let pages: PrintPages | null = null;
  return {
    async print(request) {
      pages ??= servePrintPages(session.fromPartition(PARTITION, { cache: false }));
      const address = pages.add(request.html);
      const window = makeHiddenWindow();
      try {
        const bytes = await withinPatience(makePdf(window, address, request));
        return ok(new Uint8Array(bytes));
      } catch (error) {
        log.note('pdf failed', {}, error);
        return fail(
          'pdf-failed',
          'The PDF could not be made. Try again; as a Word document the plan can still be saved.',
        );
      } finally {
        pages.remove(address);
        window.destroy();
      }
    },
  };
}

async function makePdf(window: BrowserWindow, address: string, request: RequestOf<'files.pdf'>): Promise<Buffer> {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    landscape: request.landscape,
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    // A landscape page is one picture, which says itself what it is.
    displayHeaderFooter: !request.landscape,
    headerTemplate: '<span></span>',
    footerTemplate: footerOf(request.title),
  });
}

function makeHiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    },
  });
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The page took too long to print.')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * An export from the choice of a place to the notice: ask where, make the bytes, write them whole, say so.
 */
import { call } from '#renderer/host';
import { notify } from '#renderer/session';
import type { Exporter, ExportInput, ExportPorts } from '#shared/exporters';
import { runExport, suggestedFileName } from '#shared/exporters';
import { fontCss } from './fonts';
import { rasterise } from './rasterise';

export type Watch = Pick<ExportPorts, 'progress' | 'cancelled'> & {
  /** A place has been chosen; the work begins. */
  readonly began: () => void;
};

/** Answers with whether the dialog has done its work: a file was written. Faults are said in a notice. */
export async function exportTo(exporter: Exporter, input: ExportInput, watch: Watch): Promise<boolean> {
  const type = { name: exporter.name, extension: exporter.extension };
  const chosen = await call('files.choose', { suggestedName: suggestedFileName(exporter, input), type });
  if (!chosen.ok) return said(chosen.error.message);
  if (chosen.value === null) return false;
  const { handle } = chosen.value;
  watch.began();
  const made = await runExport(exporter, input, {
    rasterise,
    printPdf: (html, { title }) => call('files.pdf', { html, title, landscape: false }),
    fontCss,
    progress: watch.progress,
    cancelled: watch.cancelled,
  });
  if (!made.ok) return made.error.code === 'export-cancelled' ? false : said(made.error.message);
  const written = await call('files.write', { handle, content: made.value });
  if (!written.ok) return said(written.error.message);
  notify({
    tone: 'info',
    text: `Saved as “${written.value.name}”.`,
    action: { label: 'Show in folder', run: () => void call('files.reveal', { handle }) },
  });
  return true;
}

function said(text: string): false {
  notify({ tone: 'warning', text });
  return false;
}

/**
 * The one way in which anything leaves the app as a file: ask where, make the bytes, write them whole, say so. Exports
 * and copies of the plan share it.
 */
import { call } from '#renderer/host';
import { notify } from '#renderer/session';
import type { Exporter, ExportInput, ExportPorts } from '#shared/exporters';
import { runExport, suggestedFileName } from '#shared/exporters';

export type Watch = {
  /** A place has been chosen; the work begins. */
  readonly began?: () => void;
  /** What is said when the file is there. */
  readonly saved?: (fileName: string) => string;
};

/** Answers with whether a file was written. Faults are said in a notice. */
export async function exportToFile(
  exporter: Exporter,
  input: ExportInput,
  ports: ExportPorts,
  { began, saved = (fileName) => `Saved as “${fileName}”.` }: Watch = {},
): Promise<boolean> {
  const type = { name: exporter.name, extension: exporter.extension };
  const chosen = await call('files.choose', { suggestedName: suggestedFileName(exporter, input), type });
  if (!chosen.ok) return said(chosen.error.message);
  if (chosen.value === null) return false;
  const { handle } = chosen.value;
  began?.();
  const made = await runExport(exporter, input, ports);
  if (!made.ok) return made.error.code === 'export-cancelled' ? false : said(made.error.message);
  const written = await call('files.write', { handle, content: made.value });
  if (!written.ok) return said(written.error.message);
  notify({
    tone: 'info',
    text: saved(written.value.name),
    action: { label: 'Show in folder', run: () => void call('files.reveal', { handle }) },
  });
  return true;
}

function said(text: string): false {
  notify({ tone: 'warning', text });
  return false;
}

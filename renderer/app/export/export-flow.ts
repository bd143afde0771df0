/** An export with what the page can do for it: drawing pictures, printing, the bundled typefaces. */
import { exportToFile } from '#renderer/actions';
import { call } from '#renderer/host';
import type { Exporter, ExportInput, ExportPorts } from '#shared/exporters';
import { fontCss } from './fonts';
import { rasterise } from './rasterise';

export type Watch = Pick<ExportPorts, 'progress' | 'cancelled'> & {
  /** A place has been chosen; the work begins. */
  readonly began: () => void;
};

/** Answers with whether the dialog has done its work: a file was written. Faults are said in a notice. */
export function exportTo(exporter: Exporter, input: ExportInput, watch: Watch): Promise<boolean> {
  const { began, progress, cancelled } = watch;
  const ports: ExportPorts = {
    rasterise,
    printPdf: (html, { title, landscape = false }) => call('files.pdf', { html, title, landscape }),
    fontCss,
    progress,
    cancelled,
  };
  return exportToFile(exporter, input, ports, { began });
}

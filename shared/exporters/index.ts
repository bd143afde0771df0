export type { ExporterId } from './catalogue';
export { exporterIds, exporterOf, exporters } from './catalogue';
export type { Bytes, Exporter, ExportInput, ExportPorts, ExportView, Writer } from './exporter';
export { suggestedFileName } from './file-name';
export { runExport } from './run-export';

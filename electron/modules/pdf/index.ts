export type { PdfPrinter } from './pdf';
export { enablePdf } from './pdf';

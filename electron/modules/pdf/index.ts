export { footerOf } from './footer';
export type { PdfPrinter } from './pdf';
export { enablePdf } from './pdf';

/** The report as a page for the browser: the PDF is printed from it. */
export { reportPage } from './page';

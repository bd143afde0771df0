/** What Linux itself has to bring. One table: Debian's package, and how to see on any Linux that it is there. */

/** Something the app or its tests use and npm can't bring. Any one of `files` will do. */
export type Need = {
  /** Debian's name for the package. */
  readonly debian: string;
  readonly library?: string;
  readonly program?: string;
  readonly files?: readonly string[];
};

/** What Electron is linked with: to start the app at all. */
export const APP_NEEDS: readonly Need[] = [
  { debian: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { debian: 'libnss3', library: 'libnss3.so' },
  { debian: 'libasound2', library: 'libasound.so.2' },
  { debian: 'libgbm1', library: 'libgbm.so.1' },
  { debian: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  { debian: 'libcups2', library: 'libcups.so.2' },
];

/** A display where there is none. */
export const DISPLAY_NEEDS: readonly Need[] = [
  { debian: 'xvfb', program: 'Xvfb' },
  { debian: 'xauth', program: 'xauth' },
];

/** What the end-to-end tests read exported documents with. */
export const DOCUMENT_NEEDS: readonly Need[] = [
  { debian: 'poppler-utils', program: 'pdftotext' },
  {
    debian: 'libreoffice-writer',
    files: ['/usr/lib/libreoffice/program/libswlo.so', '/usr/lib64/libreoffice/program/libswlo.so'],
  },
  {
    debian: 'fonts-liberation',
    files: [
      '/usr/share/fonts/truetype/liberation',
      '/usr/share/fonts/truetype/liberation2',
      '/usr/share/fonts/liberation-sans',
      '/usr/share/fonts/liberation',
      '/usr/share/fonts/liberation-fonts',
    ],
  },
];

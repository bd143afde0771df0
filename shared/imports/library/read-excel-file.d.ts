/** What is used of read-excel-file; its own declarations bring the page’s globals with them. */
export type Sheet = { readonly sheet: string; readonly data: readonly (readonly unknown[])[] };

export default function readXlsxFile(
  input: ArrayBuffer,
  options?: { readonly dateFormat?: string },
): Promise<readonly Sheet[]>;

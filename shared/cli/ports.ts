/** What the command line may ask of the process that it runs in. */
import type { Ports, Result } from '#shared/base';
import type { ExportPorts } from '#shared/exporters';

export type CliPorts = Ports & {
  /** The whole text of a file. Fails in words that name the file. */
  readonly readFile: (path: string) => Promise<Result<string>>;
  /**
   * Writes the whole file or nothing, making folders as needed; unless `replace` is false, over a file that is there.
   * Fails in words that name the file.
   */
  readonly writeFile: (
    path: string,
    data: string | Uint8Array,
    options?: { readonly replace?: boolean },
  ) => Promise<Result<null>>;
  /** A path inside a folder, as this system writes it. */
  readonly inFolder: (folder: string, name: string) => string;
  readonly rasterise: ExportPorts['rasterise'];
  readonly fontCss: ExportPorts['fontCss'];
  /** A line of the answer. */
  readonly out: (line: string) => void;
  /** A line for the person, beside the answer. */
  readonly err: (line: string) => void;
};

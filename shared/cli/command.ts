import type { Arguments } from './arguments';
import type { CliPorts } from './ports';

/** 0: done. 1: the input is at fault, or could not be read or written. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** A command's answer: how it went, and a sentence for the person where it did not go well. */
export type Outcome = { readonly code: 0 } | { readonly code: 1 | 2; readonly message: string };

export type CliCommand = {
  readonly name: string;
  /** What stands behind the name, as the help prints it. */
  readonly usage: string;
  /** One plain line for the help. */
  readonly summary: string;
  /** How many words stand by themselves. */
  readonly words: number;
  readonly options: readonly string[];
  readonly switches: readonly string[];
  readonly run: (args: Arguments, ports: CliPorts) => Promise<Outcome>;
};

export const DONE: Outcome = { code: 0 };

export function atFault(message: string): Outcome {
  return { code: 1, message };
}

export function wrongUsage(message: string): Outcome {
  return { code: 2, message };
}

/**
 * The command line: finds the command, reads its arguments, runs it, and gives the exit code. Pure; the shell brings
 * files, clock and pictures.
 */
import { readArguments } from './arguments';
import { type CliCommand, type ExitCode } from './command';
import { cliCommands } from './commands';
import type { CliPorts } from './ports';

const HELP = new Set(['help', '--help', '-h']);

/** Runs `args` (without the program's name). 0: done; 1: the input is at fault; 2: not understood. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    for (const line of helpLines()) ports.err(line);
    return 2;
  }
  if (HELP.has(name) || rest.some((arg) => arg === '--help' || arg === '-h')) {
    for (const line of helpLines()) ports.out(line);
    return 0;
  }
  const command = cliCommands.find((known) => known.name === name);
  if (!command) return misunderstood(ports, `There is no command “${name}”. Try: help.`);
  const read = readArguments(rest, command);
  if (!read.ok) return misunderstood(ports, `${read.error.message} ${usageOf(command)}`);
  if (read.value.words.length !== command.words) return misunderstood(ports, usageOf(command));
  const outcome = await command.run(read.value, ports);
  if (outcome.code !== 0) ports.err(outcome.code === 2 ? `${outcome.message} ${usageOf(command)}` : outcome.message);
  return outcome.code;
}

function misunderstood(ports: CliPorts, message: string): ExitCode {
  ports.err(message);
  return 2;
}

function usageOf({ name, usage }: CliCommand): string {
  return `Usage: plan ${name} ${usage}`.trimEnd();
}

function helpLines(): readonly string[] {
  return [
    'Allthrough on the command line: npm run --silent plan -- COMMAND',
    '',
    ...cliCommands.flatMap(({ name, usage, summary }) => [`  ${name} ${usage}`.trimEnd(), `      ${summary}`]),
    '  help',
    '      Prints this.',
    '',
    'Exit codes: 0 done, 1 the input is at fault, 2 the command was not understood.',
  ];
}

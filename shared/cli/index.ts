/** The command line, apart from the process that it runs in. */
export type { ExitCode } from './command';
export type { CliPorts } from './ports';
export { runCli } from './run-cli';

/** Every command, in the order of the help. Adding one is a file and a line here. */
import type { CliCommand } from '../command';
import { check } from './check';
import { exportPlan } from './export';
import { generate } from './generate';
import { info } from './info';
import { newPlan } from './new-plan';
import { listTemplates } from './templates';

export const cliCommands: readonly CliCommand[] = [listTemplates, newPlan, info, check, exportPlan, generate];

/** How fields of the panel put what is typed into effect. */
import { report } from '#renderer/actions';
import { dispatch } from '#renderer/session';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { CommandArgs, CommandId } from '#shared/commands';

/** Runs a command; answers with what the field will show, or with the fault for the words below it. */
export function commit<Id extends CommandId>(id: Id, args: CommandArgs<Id>, shown: string): Result<string> {
  const done = dispatch(id, args);
  return done.ok ? ok(shown) : done;
}

/** Runs a command that comes from a choice, not from typing; a fault is said in a notice. */
export function commitOrSay<Id extends CommandId>(id: Id, args: CommandArgs<Id>): boolean {
  return report(dispatch(id, args));
}

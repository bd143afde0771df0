/**
 * Every command. Adding one is a file of its own and a line here; contract tests walk the list.
 */
import { addItems } from './add-items';
import { addLink } from './add-link';
import { addLinkedItem } from './add-linked-item';
import { bringModel } from './bring-model';
import type { Command } from './command';
import { duplicateItems } from './duplicate-items';
import { editAreas } from './edit-areas';
import { editChecks } from './edit-checks';
import { editItem } from './edit-item';
import { editItems } from './edit-items';
import { editLanes } from './edit-lanes';
import { editLink } from './edit-link';
import { editModels } from './edit-models';
import { editPlan } from './edit-plan';
import { giveToNewRole } from './give-to-new-role';
import { importRows } from './import-rows';
import { linkAll } from './link-all';
import { pasteItems } from './paste-items';
import { placeItems } from './place-items';
import { reattachLink } from './reattach-link';
import { removeItems } from './remove-items';
import { removeLinks } from './remove-links';
import { setDelegation } from './set-delegation';
import { setRaci } from './set-raci';

export const commands = {
  addItems,
  editItem,
  editItems,
  giveToNewRole,
  placeItems,
  setRaci,
  setDelegation,
  removeItems,
  duplicateItems,
  pasteItems,
  importRows,
  addLink,
  addLinkedItem,
  linkAll,
  editLink,
  reattachLink,
  removeLinks,
  editLanes,
  editAreas,
  editChecks,
  editModels,
  bringModel,
  editPlan,
} satisfies Record<string, Command<never>>;

export type CommandId = keyof typeof commands;

/** The arguments of one command. */
export type CommandArgs<Id extends CommandId> = (typeof commands)[Id] extends Command<infer Args> ? Args : never;

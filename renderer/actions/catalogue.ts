/** Every action. Adding one is an entry in one of these groups. */
import type { Action } from './action';
import { arrangeActions } from './arrange-actions';
import { clipboardActions } from './clipboard-actions';
import { editActions } from './edit-actions';
import { enablementActions } from './enablement-actions';
import { fileActions } from './file-actions';
import { findActions, looksActions } from './find-actions';
import { gateActions } from './gate-actions';
import { governanceActions } from './governance-actions';
import { healthActions } from './health-actions';
import { growActions, insertActions, kindActions } from './insert-actions';
import { journeyActions } from './journey-actions';
import { followActions, linkActions } from './link-actions';
import { longViewActions } from './long-view-actions';
import { groupingActions, moveActions, outlineActions } from './outline-actions';
import { regionActions } from './region-actions';
import { ringsActions } from './rings-actions';
import { helpActions, lensActions, viewActions } from './view-actions';
import { walkActions } from './walk-actions';

export const actions = {
  ...fileActions,
  ...editActions,
  ...clipboardActions,
  ...findActions,
  ...insertActions,
  ...growActions,
  ...kindActions,
  ...linkActions,
  ...followActions,
  ...regionActions,
  ...arrangeActions,
  ...journeyActions,
  ...ringsActions,
  ...lensActions,
  ...outlineActions,
  ...groupingActions,
  ...moveActions,
  ...gateActions,
  ...healthActions,
  ...enablementActions,
  ...governanceActions,
  ...walkActions,
  ...viewActions,
  ...longViewActions,
  ...looksActions,
  ...helpActions,
} satisfies Record<string, Action>;

export type ActionId = keyof typeof actions;

export const actionIds = Object.keys(actions) as readonly ActionId[];

/**
 * [V2] A plan's id as the name of its folder. Ids differ by case and may be words that Windows keeps for devices; some
 * file systems know neither difference. Pure.
 */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const PLAN_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** `Ab` → `+ab`, `con` → `con+`: a `+` is in no plan's id. */
export function folderNameOf(planId: string): string {
  const name = planId.replace(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`);
  return DEVICES.test(name) ? `${name}+` : name;
}

/** The plan whose folder has this name; null for whatever is not the folder of a plan. */
export function planIdOf(folderName: string): string | null {
  const planId = folderName.replace(/\+([a-z])/g, (_all, letter: string) => letter.toUpperCase()).replace(/\+$/, '');
  return PLAN_ID.test(planId) && folderNameOf(planId) === folderName ? planId : null;
}

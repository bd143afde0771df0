/**
 * The channels on which calls and events travel. Apart from the contract, so that the preload, which runs before every
 * page, needs no validators.
 */

/** Always begins with the app's own prefix: no other channel can be reached through a name. */
export const callChannel = (name: string): string => `allthrough:call:${name}`;
export const eventChannel = (name: string): string => `allthrough:event:${name}`;

/** Whether something has the shape of a call's or an event's name. Which names there are is for the main process. */
export function isChannelName(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z][A-Za-z]{0,19}(\.[A-Za-z]{1,20})?$/.test(name);
}

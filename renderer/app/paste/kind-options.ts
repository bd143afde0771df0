import { isFrame, kindIds, kinds } from '#shared/kinds';

/** What items can become that do not say what they are. */
export const kindOptions = kindIds
  .filter((id) => !isFrame({ kind: id }))
  .map((id) => ({ value: id, label: kinds[id].name, icon: kinds[id].icon }));

export type { KindId } from './catalogue';
export { isKindId, kindIds, kindOf, kinds } from './catalogue';
export type { Kind, Look } from './kind';
export type { LineEnd, LinkKind, LinkKindId } from './link-kinds';
export { isLinkKindId, linkKindIds, linkKindOf, linkKinds } from './link-kinds';
export { unplacedItem } from './unplaced-item';
export { flagNames, statusNames } from './vocabulary';
export type { Told } from './work-and-frames';
export { isDelegated, isFrame, isMet, isWork } from './work-and-frames';

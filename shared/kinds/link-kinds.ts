/**
 * The kinds of link: the sentence that a link reads as, and its stroke.
 */
import type { Link } from '#shared/plan';

export type LinkKind = {
  readonly name: string;
  /** Stands between the two titles: “Phonics” leads to “Fluency”. */
  readonly verb: string;
  /** Dash pattern in scene units; empty for a full line. */
  readonly dash: readonly number[];
  /** Whether the line ends in an arrowhead. */
  readonly arrow: boolean;
};

export const linkKinds = {
  'leads-to': { name: 'Leads to', verb: 'leads to', dash: [], arrow: true },
  'depends-on': { name: 'Depends on', verb: 'depends on', dash: [6, 4], arrow: true },
  supports: { name: 'Supports', verb: 'supports', dash: [2, 4], arrow: true },
  'accountable-to': { name: 'Accountable to', verb: 'is accountable to', dash: [10, 4], arrow: true },
  'hands-over-to': { name: 'Hands over to', verb: 'hands over to', dash: [1, 5], arrow: true },
  tension: { name: 'In tension with', verb: 'is in tension with', dash: [8, 3, 2, 3], arrow: false },
} satisfies Record<string, LinkKind>;

export type LinkKindId = keyof typeof linkKinds;

export const linkKindIds = Object.keys(linkKinds) as readonly LinkKindId[];

export function isLinkKindId(text: string): text is LinkKindId {
  return Object.hasOwn(linkKinds, text);
}

/** The kind of a link; one that this release does not know reads as “leads to”. */
export function linkKindOf(link: Pick<Link, 'kind'>): LinkKind {
  return isLinkKindId(link.kind) ? linkKinds[link.kind] : linkKinds['leads-to'];
}

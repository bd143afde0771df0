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
  /** What the line ends in; two kinds differ in both line and end, so that neither alone has to be made out. */
  readonly head: LineEnd;
  /** What it begins with. */
  readonly tail: LineEnd;
};

export type LineEnd = 'none' | 'arrow' | 'open-arrow' | 'triangle' | 'diamond' | 'bar';

export const linkKinds = {
  'leads-to': { name: 'Leads to', verb: 'leads to', dash: [], head: 'arrow', tail: 'none' },
  'depends-on': { name: 'Depends on', verb: 'depends on', dash: [6, 4], head: 'open-arrow', tail: 'none' },
  supports: { name: 'Supports', verb: 'supports', dash: [1, 4], head: 'diamond', tail: 'none' },
  'accountable-to': {
    name: 'Accountable to',
    verb: 'is accountable to',
    dash: [14, 4],
    head: 'triangle',
    tail: 'none',
  },
  'hands-over-to': { name: 'Hands over to', verb: 'hands over to', dash: [9, 4, 1, 4], head: 'arrow', tail: 'none' },
  tension: { name: 'In tension with', verb: 'is in tension with', dash: [3, 4], head: 'bar', tail: 'bar' },
} satisfies Record<string, LinkKind>;

export type LinkKindId = keyof typeof linkKinds;

export const linkKindIds = Object.keys(linkKinds) as readonly LinkKindId[];

/** Whether this release knows a kind of link; links of a later one may have others. */
export function isLinkKindId(text: string): text is LinkKindId {
  return Object.hasOwn(linkKinds, text);
}

/** The kind of a link; one that this release does not know reads as “leads to”. */
export function linkKindOf(link: Pick<Link, 'kind'>): LinkKind {
  return isLinkKindId(link.kind) ? linkKinds[link.kind] : linkKinds['leads-to'];
}

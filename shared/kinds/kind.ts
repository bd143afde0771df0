/**
 * A kind is vocabulary, looks and defaults, never behaviour: canvas, inspector and exporters read it as data.
 */
import type { IconName } from '#shared/base';
import type { Status } from '#shared/plan';

/** How a card of this kind is drawn: a card, a tinted band behind the cards, or a frame around them. */
export type Look = 'card' | 'band' | 'frame';

export type Kind = {
  /** The name that people use, in sentence case, singular and plural. */
  readonly name: string;
  readonly plural: string;
  /** One plain sentence: when to choose this kind. */
  readonly hint: string;
  /** The first letter of the code that an item gets, unique among kinds. */
  readonly letter: string;
  readonly icon: IconName;
  readonly look: Look;
  readonly status: Status;
  /** Whether an item of this kind can be the owner of others. */
  readonly canOwn: boolean;
  /** Whether it is simply there, and is not planned for a time or tried: it waits on no journey and in no ring. */
  readonly isStanding?: true;
};

export function defineKind(kind: Kind): Kind {
  return kind;
}

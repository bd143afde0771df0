/** A prompt asks the room something that the plan has not asked, and knows where an answer belongs. Data, no behaviour. */
import type { KindId } from '#shared/kinds';
import type { Flag, TransitionFacet } from '#shared/plan';

export type Prompt = {
  readonly id: string;
  /** What it calls for, in a few words, as a heading. */
  readonly call: string;
  /** What is read out to the room. */
  readonly question: string;
  /** One line: why it is worth the room's time. */
  readonly why: string;
  /** For a room that has answered quickly, or too kindly. */
  readonly second?: string;
  readonly answer: AnswerPlace;
};

/**
 * What an answer becomes, and where it is put: any of weeks in a lane, a gate and a priority area. What a plan does not
 * have, a lane or an area, is left out.
 */
export type AnswerPlace = {
  readonly kind: KindId;
  readonly flags?: readonly Flag[];
  readonly journey?: {
    /** Spoken, as in “N–R” or “Y6 w26 – Y7 w12”. */
    readonly weeks: string;
    /** The id of one of the usual lanes. */
    readonly lane: string;
  };
  readonly transition?: Omit<TransitionFacet, 'from' | 'to'>;
  /** The id of one of the usual priority areas. */
  readonly area?: string;
};

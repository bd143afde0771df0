/** One round of rating, statement by statement: first where it is now, then where it should be. Pure. */
import type { Rating, Statement, StatementId } from '#shared/plan';

export type Part = 'now' | 'aim';
export type Answer = { readonly now?: number; readonly aim?: number };

export type Round = {
  /** Of the statements, counted from 0; as many as there are, at the end. */
  readonly at: number;
  readonly part: Part;
  readonly answers: ReadonlyMap<StatementId, Answer>;
};

type Statements = readonly Pick<Statement, 'id' | 'group'>[];

/** Nothing said yet: whoever comes next sees nothing of those before. */
export const freshRound: Round = { at: 0, part: 'now', answers: new Map() };

/** The group goes on with what it has agreed on, at the first statement that it has not rated. */
export function groupRound(statements: Statements): Round {
  const answers = new Map(statements.flatMap(({ id, group }) => (group ? [[id, group] as const] : [])));
  const open = statements.findIndex(({ group }) => !group);
  return { at: open === -1 ? 0 : open, part: 'now', answers };
}

/** The round with a level from 1 to 5 given for the part in turn; with both parts it goes on to the next statement. */
export function given(round: Round, statements: Statements, level: number): Round {
  const statement = statements[round.at];
  if (!statement || !Number.isInteger(level) || level < 1 || level > 5) return round;
  const answer = { ...round.answers.get(statement.id), [round.part]: level };
  const answers = new Map(round.answers).set(statement.id, answer);
  if (round.part === 'now') return { ...round, answers, part: 'aim' };
  return answer.now === undefined ? { ...round, answers, part: 'now' } : { at: round.at + 1, part: 'now', answers };
}

/** One statement on or back; the end comes after the last. */
export function turned(round: Round, statements: Statements, by: 1 | -1): Round {
  return { ...round, at: Math.min(Math.max(round.at + by, 0), statements.length), part: 'now' };
}

/** What has been said of the statement in turn is unsaid. */
export function unsaid(round: Round, statements: Statements): Round {
  const statement = statements[round.at];
  const answers = new Map(round.answers);
  if (statement) answers.delete(statement.id);
  return { ...round, answers, part: 'now' };
}

/** The rating of a statement; null as long as one of its two numbers is missing. */
export function ratingOf(round: Round, id: StatementId): Rating | null {
  const { now, aim } = round.answers.get(id) ?? {};
  return now === undefined || aim === undefined ? null : { now, aim };
}

/** Every rating that has both of its numbers. */
export function ratingsIn(round: Round): ReadonlyMap<StatementId, Rating> {
  const whole = [...round.answers.keys()].flatMap((id) => {
    const rating = ratingOf(round, id);
    return rating ? [[id, rating] as const] : [];
  });
  return new Map(whole);
}

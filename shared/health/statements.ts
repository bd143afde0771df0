/** Statements to begin a check with. A group rewords them, adds its own and leaves out what it does not ask. */
import type { Statement, StatementId, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';

const usual: Readonly<Record<TrustFunction, readonly string[]>> = {
  purpose: [
    'Anyone who works here can say what the trust is for, in much the same words.',
    'When a decision is hard, our values settle it, and people can see that they did.',
    'The children who carry the most are the first we ask about, in every meeting.',
    'We have stopped doing something because it did not serve our purpose.',
  ],
  platform: [
    'All schools teach one shared curriculum, and teachers help to write it.',
    'Assessment means the same in every school, so that results can be compared.',
    'Finance, HR and IT work well enough that headteachers hardly think about them.',
    'It is written down what is the same everywhere, and what is left to schools.',
  ],
  leadership: [
    'Every headteacher has the time, the coaching and the company to do the job well.',
    'We know who could step into each senior role, this year and in three years.',
    'Leaders move between our schools to learn, not only to fill a gap.',
    'Somebody who wants to lead here knows the next step, and who will help.',
  ],
  collaboration: [
    'Subject communities meet often, and what they decide turns up in lessons.',
    'A school that struggles gets good help within days, from a school that knows how.',
    'We know where our best expertise is, and it is used beyond the school it sits in.',
    'Working together has its own time in the calendar and the budget.',
  ],
  standards: [
    'Every school can see every other school’s results, and talks about them.',
    'We are glad when another of our schools does better, and go to find out how.',
    'When standards slip, we say so early and plainly, and nobody is surprised later.',
    'What we expect of children does not depend on where they live.',
  ],
  system: [
    'We work with the trusts around us on what no trust can mend alone.',
    'Local authority, health and social care would call us a partner worth having.',
    'We share what we have learnt, also what went wrong.',
    'A child who moves to a school outside the trust is still handed over with care.',
  ],
};

/** Four for each function. Their ids are the same in every plan, so that checks can be compared. */
export const usualStatements: readonly Statement[] = trustFunctions.flatMap((name) =>
  usual[name].map((text, n): Statement => ({ id: `${name}-${n + 1}` as StatementId, function: name, text })),
);

/** The statements of an earlier check as a new one begins with them: the same words, and nobody’s ratings. */
export function unrated(statements: readonly Statement[]): readonly Statement[] {
  return statements.map(({ group: _group, ratings: _ratings, ...statement }) => statement);
}

/**
 * Decisions of a school trust in ten groups, and who does what in each in the four models. A scheme is written short:
 * “D b, R f, C c o” is: the board decides, finance recommends, the chief executive and operations are asked. D decides,
 * R recommends, C is consulted, I is informed, H holds to account; `l` is the local body of the model. Who is not in a
 * model is left out there; nothing at all leaves the decision with the board.
 */
import type { DecisionGroup } from '#shared/plan';
import type { StarterModel } from './models';

export type StarterDecision = {
  readonly group: DecisionGroup;
  readonly title: string;
  /** In models of which nothing else is said. */
  readonly usual: string;
  readonly otherwise: Readonly<Partial<Record<StarterModel, string>>>;
};

function of(
  group: DecisionGroup,
  title: string,
  usual: string,
  otherwise: StarterDecision['otherwise'] = {},
): StarterDecision {
  return { group, title, usual, otherwise };
}

export const starterDecisions: readonly StarterDecision[] = [
  of('strategy', 'Set the vision, the values and the five-year strategy', 'D b, R c, C l h d, I m'),
  of('strategy', 'Agree the year’s priorities for the whole trust', 'D b, R c, C d o l h', {
    clusters: 'D b, R c l, C d o h',
  }),
  of('strategy', 'Approve a school’s own development plan', 'D l, R h, C d, H b', {
    councils: 'D d, R h, C l, H e',
  }),
  of('strategy', 'Take a school into the trust, or help to found one', 'D b, R c, C f m, I l h'),
  of('strategy', 'Agree partnerships with other trusts and the authority', '', {
    councils: 'D c, I b',
    clusters: 'D c, C l, H b',
  }),

  of('finance', 'Approve the trust’s budget for the year', 'D b, R f, C c o, I l h'),
  of('finance', 'Share money out between schools', 'D f, R o, C h, I l, H b', {
    councils: 'D c, R o, C h, H f',
    clusters: 'D b, R l, C o h',
    earned: 'D b, R f, C o, I l h',
  }),
  of('finance', 'Approve a school’s budget', 'D l, R h, C o, H f', { councils: 'D o, R h, I l, H f' }),
  of('finance', 'Spend more than £50,000 outside the budget', 'D f, R o, C c, H b', { earned: 'D f, R o h, H b' }),
  of('finance', 'Sign a contract for more than three years', 'D f, R o, C c, H b', { councils: 'D c, R o, C f, H b' }),
  of('finance', 'Set how much the trust keeps in reserve', 'D b, R f, C o'),
  of('finance', 'Approve the annual report and accounts', 'D b, R f, I m'),

  of('people', 'Appoint the chief executive', 'D b, C m f', { committees: 'D b, R p, C m' }),
  of('people', 'Appoint a headteacher', 'D b, R c, C l d', {
    councils: 'D c, R d, C l, H b',
    clusters: 'D c, R l, C d, H b',
    earned: 'D l, R c, C d, H b',
  }),
  of('people', 'Appoint the teachers and staff of a school', 'D h, C d, I l, H c'),
  of('people', 'Set pay, and the policy for it', 'D b, R o, C c h', { committees: 'D p, R o, C c h, H b' }),
  of('people', 'Agree which posts a school has', 'D l, R h, C o, H c', {
    councils: 'D c, R h, C o, H b',
    clusters: 'D h, C l o, H c',
  }),
  of('people', 'Suspend or dismiss somebody', 'D c, R h, C o, I l, H b'),

  of('education', 'Choose the curriculum that all schools share', 'D d, R e, C h, I l, H b', {
    committees: 'D e, R d, C h, I l, H b',
    clusters: 'D d, R l, C h, H b',
    earned: 'D h, C d l, H e',
  }),
  of('education', 'Choose how a subject is taught in a school', 'D h, C d, H l', { councils: 'D d, C h, H e' }),
  of('education', 'Set what a school is to reach in a year', 'D l, R h, C d, H b', {
    committees: 'D e, R d, C h, I l, H b',
    councils: 'D d, C h, I l, H e',
  }),
  of('education', 'Choose how and when pupils are assessed', 'D d, C h, I l, H c'),
  of('education', 'Change the length of the school day', 'D l, R h, C c, H b', { councils: 'D c, R h, C l, H b' }),
  of('education', 'Agree the calendar and the INSET days', 'D c, C h d, I l, H b'),

  of('send', 'Set the policy for SEND and inclusion', 'D e, R d, C h l, H b', {
    councils: 'D c, R d, C h l, H b',
    clusters: 'D c, R d, C h l, H b',
  }),
  of('send', 'Share specialist staff out between schools', 'D d, C h, I l, H c', { clusters: 'D l, R d, C h, H b' }),
  of('send', 'Open a specialist unit in a school', 'D b, R c, C d h l'),
  of('send', 'Offer a place to a child with complex needs', 'D h, C d, I l, H c'),

  of('safeguarding', 'Set the safeguarding policy', 'D b, R d, C h, I l'),
  of('safeguarding', 'Name the safeguarding lead of a school', 'D h, C d, I l, H c'),
  of('safeguarding', 'Say how often safeguarding is audited, and by whom', 'D e, R d, I h l, H b', {
    councils: 'D c, R d, I h l, H b',
    clusters: 'D b, R d, I h l',
  }),
  of('safeguarding', 'Exclude a pupil for good', 'D h, C d, I c, H l', { councils: 'D h, C d, I c l, H b' }),

  of('admissions', 'Set the admissions policy', 'D b, R c, C l h', { earned: 'D l, R h, C c, H b' }),
  of('admissions', 'Change how many pupils a school admits', 'D b, R c, C l h', { clusters: 'D l, R h, C c, H b' }),
  of('admissions', 'Agree how many nursery places there are, and when', 'D l, R h, C o, H c', {
    councils: 'D c, R h, C l, H b',
    earned: 'D h, C l o, H c',
  }),
  of('admissions', 'Say what families are asked to pay for', 'D l, R h, C o, H f', {
    councils: 'D o, R h, C l, H f',
    earned: 'D h, C l, I o, H f',
  }),

  of('premises', 'Agree the plan for buildings over five years', 'D b, R o, C f h, I l'),
  of('premises', 'Choose which repairs come first', 'D o, C h, I l, H f', { earned: 'D h, C o, I l, H f' }),
  of('premises', 'Let a school’s buildings to others', 'D h, C l, I o, H f', { councils: 'D o, C h, I l, H f' }),
  of('premises', 'Close a school for a day', 'D h, C c, I l, H b'),

  of('risk', 'Say how much risk the trust will take', 'D b, R f, C c o'),
  of('risk', 'Keep the risk register of a school', 'D h, C l, I o, H f', {
    committees: 'D l, R h, C o, H f',
    councils: 'D o, R h, I l, H f',
  }),
  of('risk', 'Insure the trust', 'D o, C c, I b, H f'),
  of('risk', 'Speak for the trust when something goes badly wrong', 'D c, C o d, I m l h, H b'),

  of('governance', 'Appoint and remove trustees', 'D m, R b'),
  of('governance', 'Appoint the people of a local body', 'D b, R l, C h', {
    councils: 'D c, C l h, H b',
    earned: 'D l, C h, H b',
  }),
  of('governance', 'Change this scheme of delegation', 'D b, R c, C f e l h, I m'),
  of('governance', 'Look back once a year at how well governance works', '', { clusters: 'D b, C l f, I m' }),
  of('governance', 'Step in where the governance of a school fails', 'D b, R c, C d, I l h m', {
    earned: 'D b, R e, C c d, I l h',
  }),
];

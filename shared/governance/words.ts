/** What governance is called, as people in trusts say it. */
import type { DecisionGroup, DelegatedPart, GovernanceTier } from '#shared/plan';

export const groupNames: Readonly<Record<DecisionGroup, string>> = {
  strategy: 'Strategy',
  finance: 'Finance',
  people: 'People',
  education: 'Education',
  send: 'SEND',
  safeguarding: 'Safeguarding',
  admissions: 'Admissions',
  premises: 'Premises',
  risk: 'Risk',
  governance: 'Governance itself',
};

type PartWords = {
  readonly name: string;
  /** For a cell of a grid; unlike the others in their first letter. */
  readonly letter: string;
  /** What it means, to stand after “who”. */
  readonly means: string;
};

export const partWords: Readonly<Record<DelegatedPart, PartWords>> = {
  decides: { name: 'Decides', letter: 'D', means: 'has the last word' },
  recommends: { name: 'Recommends', letter: 'R', means: 'puts a proposal to whoever decides' },
  consulted: { name: 'Consulted', letter: 'C', means: 'is asked before it is decided' },
  informed: { name: 'Informed', letter: 'I', means: 'is told when it has been decided' },
  holds: { name: 'Holds to account', letter: 'H', means: 'looks at what came of it, and asks' },
};

export const tierNames: Readonly<Record<GovernanceTier, string>> = {
  members: 'Members',
  board: 'Board',
  committee: 'Committee',
  executive: 'Executive',
  local: 'Local',
  head: 'Headteachers',
};

/** What is said of a decision that nobody has been given. */
export const STAYS_WITH_BOARD = 'Stays with the board';

export const leanNames = ['Assurance', 'More assurance', 'Both', 'More strategy', 'Strategy'] as const;

/** “More strategy” for a lean from 1 to 5. */
export function leanName(lean: number): string {
  return leanNames[Math.min(5, Math.max(1, Math.round(lean))) - 1] ?? 'Both';
}

/** From compliance to emergence, in words, for a balance from 1 to 5. */
export function balanceName(balance: number): string {
  if (balance < 1.8) return 'Compliance';
  if (balance < 2.6) return 'More compliance than emergence';
  if (balance <= 3.4) return 'In balance';
  return balance <= 4.2 ? 'More emergence than compliance' : 'Emergence';
}

/** What a new body is most likely to be, told by its name; undefined where that does not tell. */
export function tierOfTitle(title: string): GovernanceTier | undefined {
  const word = (pattern: RegExp) => pattern.test(title);
  if (word(/\bmembers\b/i) && !word(/committee|council/i)) return 'members';
  if (word(/\b(committee|panel)/i) && !word(/\bcluster/i)) return 'committee';
  if (word(/\b(local|council|cluster|hub|LGB|parent)/i)) return 'local';
  if (word(/\b(trustees?|board)\b/i)) return 'board';
  if (word(/\b(head\s?teachers?|heads?|principals?)\b/i) && !word(/\bhead of\b/i)) return 'head';
  return word(/\b(chief|executive|director|CEO|COO|CFO|officer|team)/i) ? 'executive' : undefined;
}

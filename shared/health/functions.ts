/** The five functions of a strong trust, and the one beyond it, as people say them. */
import type { TrustFunction } from '#shared/plan';

export type FunctionWords = {
  /** “1” to “5”, and “+1” for what goes beyond the trust. */
  readonly number: string;
  readonly name: string;
  /** As it stands around a radar and in a sentence. */
  readonly short: string;
};

export const functionWords: Readonly<Record<TrustFunction, FunctionWords>> = {
  purpose: { number: '1', name: 'Led by values and purpose', short: 'Values and purpose' },
  platform: { number: '2', name: 'Standardises what gives a platform', short: 'A shared platform' },
  leadership: { number: '3', name: 'Invests in leaders, headteachers above all', short: 'Leadership' },
  collaboration: { number: '4', name: 'Collaborates by design', short: 'Collaboration' },
  standards: { number: '5', name: 'Holds high standards, openly', short: 'High standards' },
  system: { number: '+1', name: 'Works on the system with other trusts', short: 'The wider system' },
};

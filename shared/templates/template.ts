/**
 * A template is a way to begin: it makes a whole plan. Its words are data; plans are built through the commands, so
 * that codes and rules hold as if someone had typed it all.
 */
import type { IconName, Ports } from '#shared/base';
import type { Plan } from '#shared/plan';

/** What a person may say when starting; a template has its own words for what is left out. */
export type PlanDetails = { readonly title?: string; readonly organisation?: string };

/** A fresh plan with ids of its own; the same ports give the same plan. */
export type MakePlan = (ports: Ports, details?: PlanDetails) => Plan;

export type Template = {
  readonly id: string;
  /** In sentence case, as Home shows it. */
  readonly name: string;
  /** One plain sentence: what the plan starts with. */
  readonly description: string;
  readonly icon: IconName;
  /** Set where the plan comes worked out, for a group to argue with: twenty items at least, each with notes to go by. */
  readonly isWorkedOut?: true;
  /** What makes its plan, with all its words. */
  readonly load: () => Promise<{ readonly make: MakePlan }>;
};

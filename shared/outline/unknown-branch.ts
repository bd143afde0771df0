import { fail } from '#shared/base';

export const UNKNOWN_BRANCH = fail('branch-missing', 'That group is no longer in the plan. Choose another one.');

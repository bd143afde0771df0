/** The plan itself as a file. It holds everything, confidential items too: it is how a plan moves between computers. */
import { ok } from '#shared/base';
import { savePlan } from '#shared/file';
import type { Writer } from '../exporter';

export const write: Writer = async ({ whole }) => ok(savePlan(whole));

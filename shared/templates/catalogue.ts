/** Every template. Adding one is a folder or file of its own and a line here; the order is the order on Home. */
import { attendance } from './attendance';
import { bestStart } from './best-start';
import { blank } from './blank';
import { coreAndEdge } from './core-and-edge';
import { entitlement } from './entitlement';
import { healthCheck } from './health-check';
import { journey } from './journey';
import { sample } from './sample';
import type { Template } from './template';
import { towards2030 } from './towards-2030';
import { year6To7 } from './year-6-7';

export const templates = {
  journey,
  entitlement,
  'year-6-7': year6To7,
  'best-start': bestStart,
  attendance,
  'towards-2030': towards2030,
  'core-and-edge': coreAndEdge,
  'health-check': healthCheck,
  blank,
  sample,
} as const satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as readonly TemplateId[];

export function isTemplateId(text: string): text is TemplateId {
  return Object.hasOwn(templates, text);
}

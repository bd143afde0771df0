/** Every template. Adding one is a folder or file of its own and a line here; the order is the order on Home. */
import { attendance } from './attendance';
import { blank } from './blank';
import { entitlement } from './entitlement';
import { journey } from './journey';
import { sample } from './sample';
import type { Template } from './template';

export const templates = { journey, entitlement, attendance, blank, sample } as const satisfies Record<
  string,
  Template
>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as readonly TemplateId[];

export function isTemplateId(text: string): text is TemplateId {
  return Object.hasOwn(templates, text);
}

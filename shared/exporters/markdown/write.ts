/** The report as Markdown, with tables as GitHub writes them. */
import { ok } from '#shared/base';
import { reportOf } from '#shared/report';
import type { Writer } from '../exporter';
import { blockMarkdown } from './blocks';
import { escapedMarkdown } from './text';

export const write: Writer = async ({ whole, today, includeConfidential }) => {
  const { title, organisation, dateInWords, remarks, sections } = reportOf(whole, { today, includeConfidential });
  const front = [`# ${escapedMarkdown(title)}`, `${escapedMarkdown(organisation)}, ${dateInWords}`, ...remarks];
  const body = sections.flatMap(({ blocks }) => blocks.map(blockMarkdown));
  return ok(`${[...front, ...body].filter((text) => text.trim() !== '').join('\n\n')}\n`);
};

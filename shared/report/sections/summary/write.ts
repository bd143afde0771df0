/**
 * The first page after the title: what the plan holds, how far it reaches, what is under way and what is due next, in
 * sentences made from the plan.
 */
import type { Item } from '#shared/plan';
import { capitalised, countOf, listOf, verb } from '../../grammar';
import { isOpen } from '../../homes';
import type { Block, ReportSection } from '../../report';
import type { Subject } from '../../subject';
import { holds, numbers } from './contents-words';
import { due, progress } from './progress-words';
import { phases, placed, spanning } from './reach-words';

export function summary(subject: Subject): ReportSection {
  const items = [...subject.plan.items.values()];
  const heading: Block = { type: 'heading', level: 1, text: 'Summary', anchor: 'summary' };
  const blocks: readonly Block[] =
    items.length === 0
      ? [heading, paragraph('lead', emptyWords(subject))]
      : [
          heading,
          paragraph('lead', holds(subject, items)),
          ...[[...placed(items), ...spanning(items), ...phases(items)], progress(items), due(subject, items)]
            .map((sentences) => sentences.join(' '))
            .filter((text) => text !== '')
            .map((text) => paragraph('body', text)),
          ...asks(subject, items).map((text) => paragraph('body', text)),
          numbers(items),
        ];
  return { id: 'summary', page: 'portrait', startsOnNewPage: true, blocks };
}

function paragraph(look: 'lead' | 'body', text: string): Block {
  return { type: 'paragraph', look, runs: [{ text }] };
}

function emptyWords({ leftOut }: Subject): string {
  return leftOut === 0
    ? 'This plan is still empty. What is added to it will be listed here, phase by phase.'
    : 'Everything in this plan is confidential and has been left out.';
}

function asks({ findings }: Subject, items: readonly Item[]): readonly string[] {
  const questions = items.filter((item) => item.kind === 'question' && isOpen(item)).length;
  const total = findings.length + questions;
  if (total === 0) return [];
  const parts = [
    ...(questions === 0 ? [] : [countOf(questions, 'open question')]),
    ...(findings.length === 0 ? [] : [countOf(findings.length, 'finding')]),
  ];
  return [`${capitalised(listOf(parts))} ${verb(total, 'is', 'are')} listed further on.`];
}

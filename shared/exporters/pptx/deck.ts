/** A plan as slides: title, summary, each lens in which something has a place, then what is told in tables. */
import { lensIds } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Block, Report } from '#shared/report';
import { wrapText } from '#shared/text-metrics';
import { slidesOf } from './flow';
import { lensSlides } from './lens-slides';
import { type Paragraph, ROOM, type Slide } from './slide';

/** Sections of the report that no lens draws. */
const TOLD = ['people', 'governance', 'decisions', 'questions', 'findings', 'unplaced'];

/** One step a slide or several, so that it can be stopped in between. */
export function deckSteps(plan: Plan, report: Report): readonly (() => readonly Slide[])[] {
  const summary = report.sections.find(({ id }) => id === 'summary');
  const told = report.sections.filter(({ id }) => TOLD.includes(id));
  const section: Slide = {
    layout: 'section',
    title: 'In detail',
    subtitle: ['What the plan says in words'],
    shapes: [],
    notes: [],
  };
  return [
    () => [titleSlide(report), ...(summary ? [summarySlide(summary.blocks)] : [])],
    ...lensIds.map((id) => () => lensSlides(plan, id)),
    () => (told.length === 0 ? [] : [section]),
    ...told.map(
      ({ id, blocks }) =>
        () =>
          slidesOf(plan, id, blocks),
    ),
  ];
}

/** A report of which each section is slides of its own. */
export function documentSteps(plan: Plan, report: Report): readonly (() => readonly Slide[])[] {
  return [
    () => [titleSlide(report)],
    ...report.sections.map(
      ({ id, blocks }) =>
        () =>
          slidesOf(plan, id, blocks),
    ),
  ];
}

function titleSlide({ title, organisation, dateInWords, remarks }: Report): Slide {
  const subtitle = [organisation, dateInWords, ...remarks].filter((line) => line.trim() !== '');
  return { layout: 'title', title: title.trim() === '' ? 'Plan' : title, subtitle, shapes: [], notes: [] };
}

const SIZES = [20, 18, 16, 15, 14, 13, 12];

/** All its sentences on one slide, as large as they fit. */
function summarySlide(blocks: readonly Block[]): Slide {
  const texts = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
  const width = 760;
  const heightAt = (size: number) =>
    texts.reduce(
      (sum, text) =>
        sum + wrapText(text, { font: 'serif', size, weight: 400 }, width / 1.08, 60).length * size * 1.3 + size * 0.7,
      0,
    );
  const size = SIZES.find((one) => heightAt(one) <= ROOM.height) ?? 12;
  const paragraphs = texts.map(
    (text): Paragraph => ({
      words: [{ text, size, paint: 'ink', serif: true }],
      leading: size * 1.3,
      after: size * 0.7,
    }),
  );
  const rect = { ...ROOM, width };
  return {
    layout: 'content',
    title: 'Summary',
    shapes: [{ type: 'box', name: 'Summary in sentences', rect, paragraphs }],
    notes: [],
  };
}

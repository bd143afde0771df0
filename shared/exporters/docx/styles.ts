/**
 * How the Word document looks: real styles, so that navigation, contents and a trust's own template work on them.
 * Sizes are half-points, distances twips, colours those of the light theme.
 */
import { LevelFormat, LineRuleType } from 'docx';
import { light, type Paint } from '#shared/scene';

/** Said each time: without it LibreOffice reads a line height as exact and cuts pictures off. */
const AUTO = LineRuleType.AUTO;

/** On every computer with Word, and near to what the app is set in; see DECISIONS.md. */
export const SERIF = 'Georgia';
export const SANS = 'Arial';

/** The style of what is set small and close. */
export const DENSE_TEXT = 'DenseText';

/** A paint as Word writes it: `1c2430`. */
export function colour(paint: Paint): string {
  return light[paint].slice(1);
}

const heading = (size: number, before: number, after: number, paint: Paint = 'ink') => ({
  run: { font: SERIF, size, bold: true, color: colour(paint) },
  paragraph: { spacing: { before, after, line: 264, lineRule: AUTO }, keepNext: true, keepLines: true },
});

const style = (id: string, name: string, run: object, paragraph: object, next = 'Normal') => ({
  id,
  name,
  basedOn: 'Normal',
  next,
  quickFormat: true,
  run,
  paragraph,
});

const ink2 = { color: colour('ink-2') };

export const styles = {
  default: {
    document: {
      run: { font: SANS, size: 20, color: colour('ink'), language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 130, line: 288, lineRule: AUTO } },
    },
    heading1: heading(40, 560, 180),
    heading2: heading(28, 400, 100, 'accent'),
    heading3: {
      run: { font: SANS, size: 19, bold: true, ...ink2 },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, keepLines: true },
    },
    caption: { run: { size: 17, ...ink2 }, paragraph: { spacing: { before: 100, after: 0 } } },
  },
  paragraphStyles: [
    style(
      'PlanTitle',
      'Plan title',
      { font: SERIF, size: 72, bold: true },
      { spacing: { after: 240, line: 252, lineRule: AUTO } },
    ),
    style(
      'PlanOwner',
      'Plan organisation',
      { size: 24, color: colour('accent'), bold: true },
      { spacing: { before: 4_200, after: 200 } },
    ),
    style('PlanDate', 'Plan date', { size: 22, ...ink2 }, { spacing: { before: 120, after: 60 } }),
    style('ContentsHeading', 'Contents heading', { font: SERIF, size: 40, bold: true }, { spacing: { after: 240 } }),
    style('Lead', 'Lead', { font: SERIF, size: 26 }, { spacing: { after: 200, line: 300, lineRule: AUTO } }),
    style('ItemLabel', 'Item label', {}, { spacing: { before: 200, after: 60 }, keepNext: true }),
    style('QuietText', 'Quiet text', ink2, { spacing: { after: 120 } }),
    style(
      'TableText',
      'Table text',
      { size: 18 },
      { spacing: { before: 0, after: 20, line: 257, lineRule: AUTO } },
      'TableText',
    ),
    style(
      DENSE_TEXT,
      'Dense text',
      { size: 17 },
      { spacing: { before: 0, after: 0, line: 245, lineRule: AUTO } },
      DENSE_TEXT,
    ),
    style(
      'TableHead',
      'Table head',
      { size: 16, bold: true, ...ink2 },
      { spacing: { after: 0, line: 252, lineRule: AUTO }, keepNext: true },
      'TableText',
    ),
    style(
      'TableGroup',
      'Table group',
      { size: 17, bold: true, color: colour('accent') },
      { spacing: { before: 60, after: 20, line: 252, lineRule: AUTO }, keepNext: true },
      'TableText',
    ),
    style('Tail', 'Tail', { size: 2 }, { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }),
    style('PageFoot', 'Page foot', { size: 16, ...ink2 }, { spacing: { after: 0 } }, 'PageFoot'),
    style('TOC1', 'toc 1', { bold: true }, { spacing: { before: 140, after: 40 } }),
    style('TOC2', 'toc 2', ink2, { spacing: { after: 30 }, indent: { left: 300 } }),
  ],
  characterStyles: [{ id: 'Quiet', name: 'Quiet', basedOn: 'DefaultParagraphFont', run: { size: 16, ...ink2 } }],
};

const LEVELS = [0, 1, 2, 3, 4];
const at = (level: number) => ({
  paragraph: { indent: { left: 360 * (level + 1), hanging: 300 }, spacing: { after: 60 } },
});

export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 ? '–' : '•',
        style: at(level),
      })),
    },
    {
      reference: 'numbers',
      levels: LEVELS.map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, style: at(level) })),
    },
  ],
};

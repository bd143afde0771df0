/** Words as slides write them. */
import { escaped, runsRightToLeft } from '../plain-text';
import { withWholeCodes } from '../whole-codes';
import { emu, fillXml } from './colour-xml';
import type { Box, Paragraph, Words } from './slide';

const BULLET = 14;

export function paragraphXml({ words, align = 'l', level, leading, after }: Paragraph): string {
  const backwards = runsRightToLeft(words.map(({ text }) => text).join(''));
  const indent = level === undefined ? '' : ` marL="${emu(BULLET * (level + 1))}" indent="${emu(-BULLET)}"`;
  const spacing =
    (leading ? `<a:lnSpc><a:spcPts val="${Math.round(leading * 100)}"/></a:lnSpc>` : '') +
    (after ? `<a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>` : '');
  const bullet = level === undefined ? '<a:buNone/>' : '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  const look = `<a:pPr${indent} algn="${align}"${backwards ? ' rtl="1"' : ''}>${spacing}${bullet}</a:pPr>`;
  // An empty run would be as high as the default size, and its row with it.
  const said = words.filter(({ text }) => text !== '');
  if (said.length > 0) return `<a:p>${look}${said.map(runXml).join('')}</a:p>`;
  return `<a:p>${look}<a:endParaRPr lang="en-GB" sz="${Math.round((words[0]?.size ?? 11) * 100)}"/></a:p>`;
}

function runXml({ text, size, paint, bold, italic, serif }: Words): string {
  const look = `lang="en-GB" sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}" i="${italic ? 1 : 0}"`;
  const face = `<a:latin typeface="${serif ? '+mj-lt' : '+mn-lt'}"/>`;
  return `<a:r><a:rPr ${look}>${fillXml({ paint })}${face}</a:rPr><a:t>${escaped(withWholeCodes(text))}</a:t></a:r>`;
}

/** The body of a box; every box has one, so that words can be typed into it. */
export function boxTextXml({ paragraphs = [], anchor = 't', insets = [0, 0, 0, 0], wraps = true }: Box): string {
  const [left, top, right, bottom] = insets.map((inset) => emu(Math.max(inset, 0)));
  const body = `<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
  const lines =
    paragraphs.length === 0 ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>' : paragraphs.map(paragraphXml).join('');
  return `<p:txBody>${body}<a:lstStyle/>${lines}</p:txBody>`;
}

/** A paragraph in the look of its placeholder. */
export function plainParagraphXml(text: string): string {
  return `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escaped(text)}</a:t></a:r></a:p>`;
}

/**
 * Two parts of the Word file that the library can't be told: its dates (it writes the present moment), and what stands
 * in for a typeface that the reader's computer does not have.
 */
import type { Report } from '#shared/report';
import { escaped } from '../plain-text';
import { SANS, SERIF } from './styles';

type Part = { readonly path: string; readonly data: string };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function coreProperties(report: Report): Part {
  const moment = `${report.date}T12:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const fields = [
    `<dc:title>${escaped(report.title)}</dc:title>`,
    `<dc:creator>${escaped(report.organisation)}</dc:creator>`,
    '<dc:language>en-GB</dc:language>',
    stamp('created'),
    stamp('modified'),
  ].join('');
  return { path: 'docProps/core.xml', data: `${DECLARATION}<cp:coreProperties ${names}>${fields}</cp:coreProperties>` };
}

/**
 * The two typefaces are on every Windows and Mac; elsewhere their twins of the same widths, where there are any, or what
 * is nearest by family and build (PANOSE) stand in.
 */
export function fontTable(): Part {
  const font = (name: string, { instead, family, panose }: Typeface) =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  const fonts =
    font(SERIF, { instead: 'Gelasio', family: 'roman', panose: '02040502050405020303' }) +
    font(SANS, { instead: 'Liberation Sans', family: 'swiss', panose: '020B0604020202020204' });
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return { path: 'word/fontTable.xml', data: `${DECLARATION}<w:fonts ${space}>${fonts}</w:fonts>` };
}

type Typeface = { readonly instead: string; readonly family: 'roman' | 'swiss'; readonly panose: string };

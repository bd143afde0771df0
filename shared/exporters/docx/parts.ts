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

/** Georgia and Arial are on every computer with Word and run about as wide, so that lines and pages hardly move. */
export function fontTable(): Part {
  const font = (name: string, instead: string, family: string) =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  const fonts = font(SERIF, 'Georgia', 'roman') + font(SANS, 'Arial', 'swiss');
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return { path: 'word/fontTable.xml', data: `${DECLARATION}<w:fonts ${space}>${fonts}</w:fonts>` };
}

/** The workbook as a file: its sheets and what they share. Source: ECMA-376, parts 1 and 2. */
import { strToU8, zipSync } from 'fflate';
import type { IsoDate } from '#shared/calendar';
import type { Bytes } from '../exporter';
import { escaped } from '../plain-text';
import { withZipDate } from '../zip-date';
import type { Lists, Sheet } from './sheet';
import { columnName, DECLARATION, listsSheet, SPACE, sheetXml } from './sheet-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Front = { readonly title: string; readonly organisation: string; readonly date: IsoDate };

export function workbook(shown: readonly Sheet[], lists: Lists, front: Front): Bytes {
  const sheets = [...shown, listsSheet(lists)];
  const files: Record<string, string> = {
    '[Content_Types].xml': typesXml(sheets.length),
    '_rels/.rels': relationsXml([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(front),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_sheet, n) => [`${OFFICE}/worksheet`, `worksheets/sheet${n + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [n, sheet] of sheets.entries()) files[`xl/worksheets/sheet${n + 1}.xml`] = sheetXml(sheet, lists);
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return withZipDate(zipSync(bytes, { mtime: '1980-01-02T12:00:00' }), front.date);
}

function workbookXml(sheets: readonly Sheet[]): string {
  const last = sheets.length - 1;
  const listed = sheets.map(
    ({ name }, n) =>
      `<sheet name="${escaped(name)}" sheetId="${n + 1}"${n === last ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`,
  );
  // Where a filter reaches, and which row is printed on every page, are names of the workbook.
  const names = sheets
    .slice(0, last)
    .flatMap(({ name, columns, rows }, n) => [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${n}" hidden="1">'${escaped(name)}'!$A$1:$${columnName(columns.length - 1)}$${Math.max(rows.length + 1, 2)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${escaped(name)}'!$1:$1</definedName>`,
    ]);
  return `${DECLARATION}<workbook ${SPACE} xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

function typesXml(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_none, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const listed = relations.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function coreXml({ title, organisation, date }: Front): string {
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const made = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created>`;
  return `${DECLARATION}<cp:coreProperties ${spaces}><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(organisation)}</dc:creator>${made}</cp:coreProperties>`;
}

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const LINE_BELOW =
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FFD9D4C7"/></bottom><diagonal/></border>';

function cellStyle(alignment: string): string {
  const on = 'applyBorder="1" applyAlignment="1"';
  return `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" ${on}><alignment ${alignment}/></xf>`;
}

/** What no cell has, the head of a sheet, plain, what wraps, and what is centred; in the order of `styles`. */
const STYLES = [
  `${DECLARATION}<styleSheet ${SPACE}>`,
  '<fonts count="2"><font><sz val="10.5"/><color rgb="FF1C2430"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="10.5"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FF0B5C6B"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2">${NO_BORDER}${LINE_BELOW}</borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">',
  '<alignment vertical="center" wrapText="1"/></xf>',
  ...['vertical="top"', 'vertical="top" wrapText="1"', 'horizontal="center" vertical="top"'].map(cellStyle),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

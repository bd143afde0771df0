/** The deck as a file: slides, notes and what they share, each part told of in content types and relationships. */
import { strToU8, zipSync } from 'fflate';
import type { Report } from '#shared/report';
import type { Bytes } from '../exporter';
import { escaped } from '../plain-text';
import { withZipDate } from '../zip-date';
import { emu } from './colour-xml';
import {
  DECLARATION,
  layouts,
  layoutXml,
  masterXml,
  NUMBER_FIELD,
  notesMasterXml,
  SPACES,
  subtitleKind,
  TREE_HEAD,
  themeXml,
} from './frame-xml';
import { shapesXml } from './shape-xml';
import { SLIDE, type Slide } from './slide';
import { plainParagraphXml } from './text-xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

type Relation = readonly [kind: string, target: string];
type Front = Pick<Report, 'title' | 'organisation' | 'date'>;

export function packed(slides: readonly Slide[], front: Front): Bytes {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  const add = (path: string, type: string, content: string, relations: readonly Relation[] = []) => {
    parts.set(path, content);
    types.set(path, type);
    if (relations.length === 0) return;
    const cut = path.lastIndexOf('/') + 1;
    parts.set(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`, relationsXml(relations));
  };
  addFrame(add);
  for (const [index, slide] of slides.entries()) addSlide(add, slide, index + 1);
  const known: readonly Relation[] = slides.map((_slide, index) => ['slide', `slides/slide${index + 1}.xml`]);
  const shared: readonly Relation[] = [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['theme', 'theme/theme1.xml'],
  ];
  add('ppt/presentation.xml', `${TYPE}.presentation.main+xml`, presentationXml(slides.length), [...known, ...shared]);
  add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreXml(front));
  add('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', APP);
  parts.set('_rels/.rels', ROOT);
  const files = {
    '[Content_Types].xml': strToU8(typesXml(types)),
    ...Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])),
  };
  return withZipDate(zipSync(files, { mtime: '1980-01-02T12:00:00' }), front.date);
}

type Add = (path: string, type: string, content: string, relations?: readonly Relation[]) => void;

function addFrame(add: Add): void {
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  add('ppt/theme/theme1.xml', theme, themeXml());
  add('ppt/theme/theme2.xml', theme, themeXml());
  const named: readonly Relation[] = layouts.map((_layout, index) => [
    'slideLayout',
    `../slideLayouts/slideLayout${index + 1}.xml`,
  ]);
  add('ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`, masterXml(), [
    ...named,
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const [index, layout] of layouts.entries())
    add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, `${TYPE}.slideLayout+xml`, layoutXml(layout), [
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]);
  add('ppt/notesMasters/notesMaster1.xml', `${TYPE}.notesMaster+xml`, notesMasterXml(), [
    ['theme', '../theme/theme2.xml'],
  ]);
}

function addSlide(add: Add, slide: Slide, number: number): void {
  const layout: Relation = ['slideLayout', `../slideLayouts/slideLayout${layouts.indexOf(slide.layout) + 1}.xml`];
  const path = `slides/slide${number}.xml`;
  const hasNotes = slide.notes.length > 0;
  const notes: readonly Relation[] = hasNotes ? [['notesSlide', `../notesSlides/notesSlide${number}.xml`]] : [];
  add(`ppt/${path}`, `${TYPE}.slide+xml`, slideXml(slide), [layout, ...notes]);
  if (!hasNotes) return;
  add(`ppt/notesSlides/notesSlide${number}.xml`, `${TYPE}.notesSlide+xml`, notesXml(slide.notes), [
    ['notesMaster', '../notesMasters/notesMaster1.xml'],
    ['slide', `../${path}`],
  ]);
}

const CLOSE = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

function held(id: number, name: string, kind: string, content: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${content}</p:txBody></p:sp>`;
}

function slideXml(slide: Slide): string {
  let last = 4;
  const next = () => {
    last += 1;
    return last;
  };
  const title = held(
    2,
    'Title',
    slide.layout === 'title' ? 'type="ctrTitle"' : 'type="title"',
    plainParagraphXml(slide.title),
  );
  const words = slide.subtitle?.length
    ? held(3, 'Words below the title', subtitleKind(slide.layout), slide.subtitle.map(plainParagraphXml).join(''))
    : '';
  const number =
    slide.layout === 'content'
      ? held(4, 'Slide number', 'type="sldNum" sz="quarter" idx="12"', `<a:p>${NUMBER_FIELD}</a:p>`)
      : '';
  const shapes = shapesXml(slide.shapes, { next, joined: new Map() });
  return `${DECLARATION}<p:sld ${SPACES}><p:cSld><p:spTree>${TREE_HEAD}${title}${words}${shapes}${number}</p:spTree></p:cSld>${CLOSE}</p:sld>`;
}

function notesXml(notes: readonly string[]): string {
  const picture =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const words = held(3, 'Notes', 'type="body" sz="quarter" idx="3"', notes.map(plainParagraphXml).join(''));
  return `${DECLARATION}<p:notes ${SPACES}><p:cSld><p:spTree>${TREE_HEAD}${picture}${words}</p:spTree></p:cSld>${CLOSE}</p:notes>`;
}

function presentationXml(count: number): string {
  const ids = Array.from({ length: count }, (_none, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
  return `${DECLARATION}<p:presentation ${SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId${count + 1}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId${count + 2}"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function relationsXml(relations: readonly Relation[]): string {
  const all = relations.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

const ROOT = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`;
const APP = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Allthrough</Application></Properties>`;

function typesXml(types: ReadonlyMap<string, string>): string {
  const parts = [...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function coreXml({ title, organisation, date }: Front): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:${name}>`;
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(organisation)}</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

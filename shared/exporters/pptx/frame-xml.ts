/** What all slides share: the theme with the brand's colours and typefaces, the master, its layouts, the master of notes. */
import { light } from '#shared/scene';
import { colourXml, emu, schemePaints } from './colour-xml';
import { placeXml } from './shape-xml';
import { SLIDE, type Slide } from './slide';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const layouts = ['title', 'section', 'content', 'sheet'] as const satisfies readonly Slide['layout'][];

export function themeXml(): string {
  const colours = Object.entries(schemePaints)
    .map(([place, paint]) => `<a:${place}><a:srgbClr val="${light[paint].slice(1).toUpperCase()}"/></a:${place}>`)
    .join('');
  const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const format = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`;
  return `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Allthrough"><a:themeElements><a:clrScheme name="Allthrough">${colours}</a:clrScheme><a:fontScheme name="Allthrough"><a:majorFont>${font('Georgia')}</a:majorFont><a:minorFont>${font('Arial')}</a:minorFont></a:fontScheme><a:fmtScheme name="Allthrough">${format}</a:fmtScheme></a:themeElements></a:theme>`;
}

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOURS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const TITLE: Readonly<Record<Slide['layout'], Place & { readonly size: number; readonly anchor: 't' | 'ctr' | 'b' }>> =
  {
    title: { x: 72, y: 130, width: 816, height: 150, size: 44, anchor: 'b' },
    section: { x: 72, y: 170, width: 816, height: 110, size: 36, anchor: 'b' },
    content: { x: 36, y: 24, width: 888, height: 52, size: 26, anchor: 'ctr' },
    sheet: { x: 36, y: -60, width: 888, height: 40, size: 20, anchor: 'ctr' },
  };
const SUBTITLE: Place = { x: 72, y: 296, width: 816, height: 140 };
const NUMBER: Place = { x: 824, y: 512, width: 100, height: 20 };

function placeholder(id: number, name: string, kind: string, place: Place, text: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placeXml(place)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`;
}

function textOf(
  words: string,
  { size, anchor = 't', colour = '' }: { size?: number; anchor?: string; colour?: string },
): string {
  const style = size
    ? `<a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${size * 100}">${colour}</a:defRPr></a:lvl1pPr></a:lstStyle>`
    : '<a:lstStyle/>';
  return `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>${style}<a:p>${words}</a:p></p:txBody>`;
}

const run = (text: string) => `<a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r>`;
export const NUMBER_FIELD =
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>';
const QUIET = `<a:solidFill>${colourXml({ paint: 'ink-2' })}</a:solidFill>`;

function numberPlace(id: number): string {
  const style = `<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000">${QUIET}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
  const text = `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>${style}<a:p>${NUMBER_FIELD}</a:p></p:txBody>`;
  return placeholder(id, 'Slide number', 'type="sldNum" sz="quarter" idx="12"', NUMBER, text);
}

export function masterXml(): string {
  const { size: _size, anchor, ...place } = TITLE.content;
  const shapes =
    placeholder(2, 'Title', 'type="title"', place, textOf(run('Title'), { anchor })) +
    placeholder(3, 'Text', 'type="body" idx="1"', { x: 36, y: 88, width: 888, height: 418 }, textOf(run('Text'), {})) +
    numberPlace(4);
  const face = (kind: string, size: number, font: string, bold: number) =>
    `<p:${kind}><a:lvl1pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/><a:defRPr sz="${size}" b="${bold}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${font}"/></a:defRPr></a:lvl1pPr></p:${kind}>`;
  const styles = `<p:txStyles>${face('titleStyle', 2600, '+mj-lt', 1)}${face('bodyStyle', 1800, '+mn-lt', 0)}${face('otherStyle', 1200, '+mn-lt', 0)}</p:txStyles>`;
  const list = layouts.map((_layout, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`);
  return `${DECLARATION}<p:sldMaster ${SPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>${COLOURS}<p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

const LAYOUT_KIND = { title: 'title', section: 'secHead', content: 'titleOnly', sheet: 'titleOnly' } as const;
const LAYOUT_NAME = { title: 'Title', section: 'Section', content: 'Title and content', sheet: 'Whole sheet' } as const;

export function layoutXml(layout: Slide['layout']): string {
  const { size, anchor, ...place } = TITLE[layout];
  const kind = layout === 'title' ? 'type="ctrTitle"' : 'type="title"';
  const title = placeholder(2, 'Title', kind, place, textOf(run('Title'), { size, anchor }));
  const isFront = layout === 'title' || layout === 'section';
  const sub = placeholder(
    3,
    'Words below the title',
    subtitleKind(layout),
    SUBTITLE,
    textOf(run('Text'), { size: 18, colour: QUIET }),
  );
  const bar = `<p:sp><p:nvSpPr><p:cNvPr id="5" name="Line of the brand"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${placeXml({ x: 0, y: 0, width: 14, height: SLIDE.height })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
  const shapes = isFront ? bar + title + sub : title + numberPlace(4);
  return `${DECLARATION}<p:sldLayout ${SPACES} type="${LAYOUT_KIND[layout]}" preserve="1"><p:cSld name="${LAYOUT_NAME[layout]}"><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** A placeholder on a slide and on its layout are the same one by kind and number. */
export function subtitleKind(layout: Slide['layout']): string {
  return layout === 'title' ? 'type="subTitle" idx="1"' : 'type="body" idx="1"';
}

export function notesMasterXml(): string {
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placeXml({ x: 54, y: 54, width: 432, height: 243 })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="${emu(0.75)}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const words = placeholder(
    3,
    'Notes',
    'type="body" sz="quarter" idx="3"',
    { x: 54, y: 324, width: 432, height: 342 },
    textOf(run('Notes'), { size: 12 }),
  );
  return `${DECLARATION}<p:notesMaster ${SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${picture}${words}</p:spTree></p:cSld>${COLOURS}</p:notesMaster>`;
}

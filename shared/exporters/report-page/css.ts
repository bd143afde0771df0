/**
 * How the page looks on A4. The same hierarchy as the Word document, drawn with what a browser's printing can do.
 */
import { light } from '#shared/scene';

const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";
const SANS = "'Inter Variable', Inter, Arial, sans-serif";

export const pageCss = `
@page { size: A4 portrait; margin: 20mm 20mm 20mm 20mm; }
@page wide { size: A4 landscape; margin: 16mm 18mm 18mm 18mm; }
* { box-sizing: border-box; }
html { font: 10pt/1.5 ${SANS}; color: ${light.ink}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 2.4mm; orphans: 3; widows: 3; }
h1, h2, h3, .contents-heading, #title { font-family: ${SERIF}; font-weight: 600; line-height: 1.2; break-after: avoid; break-inside: avoid; margin: 0; }
h1, .contents-heading { font-size: 21pt; margin: 10mm 0 4mm; }
h2 { font-size: 15pt; color: ${light.accent}; margin: 8mm 0 2mm; }
h3 { font: 600 9.5pt/1.4 ${SANS}; color: ${light['ink-2']}; margin: 6mm 0 2mm; }
.keep { break-after: avoid; }
.lead { font: 400 13.5pt/1.5 ${SERIF}; margin-bottom: 4mm; }
.quiet, small { color: ${light['ink-2']}; }
small { font-size: 8pt; }
.label { margin: 4mm 0 1mm; break-after: avoid; }
.title-page { break-after: page; padding-top: 72mm; }
.organisation { font-weight: 600; font-size: 12.5pt; color: ${light.accent}; margin-bottom: 4mm; }
#title { font-size: 38pt; line-height: 1.15; padding-bottom: 8mm; border-bottom: 1.5pt solid ${light.accent}; }
#title.long { font-size: 21pt; }
.date { margin-top: 6mm; font-size: 11.5pt; color: ${light['ink-2']}; }
.remark { color: ${light['ink-2']}; }
.contents { break-after: page; }
.contents-heading { margin-top: 0; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents a { color: inherit; text-decoration: none; display: flex; justify-content: space-between; padding: 1.4mm 0; border-bottom: 0.5pt solid ${light.hairline}; }
.contents .page { flex: none; width: 16mm; text-align: right; font-variant-numeric: tabular-nums; }
.contents .level-1 { font-weight: 600; }
.contents .level-1:not(:first-child) { margin-top: 2.4mm; }
.contents .level-2 { padding-left: 6mm; color: ${light['ink-2']}; }
section.new-page { break-before: page; }
section.landscape { page: wide; break-after: page; }
section.new-page > h1:first-child { margin-top: 0; }
main > section:first-child { break-before: auto; }
ul, ol { margin: 0 0 2.4mm; padding-left: 6mm; }
li { margin-bottom: 0.8mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.42; margin: 2mm 0 3mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.5mm 2mm; border-bottom: 0.5pt solid ${light.hairline}; font-weight: 400; }
thead th { font-weight: 600; font-size: 8pt; color: ${light['ink-2']}; border-bottom: 1pt solid ${light.ink}; vertical-align: bottom; }
tr.group { break-after: avoid; }
tr.group th { background: ${light.paper}; color: ${light.accent}; font-weight: 600; font-size: 8.5pt; }
td.bar { box-shadow: inset 3pt 0 0 var(--tone); padding-left: 3mm; }
td:first-child small { white-space: nowrap; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
strong { font-weight: 600; }
figure { margin: 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; max-height: 145mm; }
figcaption { margin-top: 2mm; font-size: 8.5pt; color: ${light['ink-2']}; }
.callout { border-left: 3pt solid ${light.accent}; background: ${light['accent-tint']}; padding: 2.5mm 4mm; }
.callout.warning { border-color: ${light.warning}; background: ${light['warning-tint']}; }
@media screen {
  html { font-size: 16px; background: ${light.paper}; }
  body { max-width: 62rem; margin: 0 auto; padding: 3rem clamp(1rem, 5vw, 4rem) 6rem; background: ${light.surface}; }
  .title-page { padding-top: 2rem; }
  #title { font-size: clamp(2rem, 5vw, 3rem); }
  .contents .page { display: none; }
  table { font-size: 0.9em; }
  thead th, small, figcaption { font-size: 0.85em; }
  section.new-page { margin-top: 4rem; }
  .contents { margin-top: 3rem; }
  figure { overflow-x: auto; margin: 0 0 1.5rem; }
}
`;

/**
 * The lens on screen as one landscape page, printed by the browser that the app runs in. A sheet fills its page, since it
 * has margins of its own; anything else stands whole within them. Always in light colours, because it is printed.
 */
import { fail } from '#shared/base';
import type { Writer } from '../exporter';
import { pictureOf } from '../picture';
import { escaped } from '../plain-text';

/** Of A4 on its side, mm; a hair is left, so that no rounding makes a second page of it. */
const PAPER = { width: 297, height: 210, hair: 0.3 } as const;
const MARGIN = 10;

export const write: Writer = async (input, ports) => {
  const { printPdf } = ports;
  if (!printPdf) return fail('export-unavailable', 'A PDF is printed by the app. Open the plan there and export it.');
  const svg = pictureOf({ ...input, theme: 'light' }, await ports.fontCss());
  const margin = input.view.project(input.plan).isSheet ? 0 : MARGIN;
  const title = `${input.plan.header.title} – ${input.view.lensName}`;
  ports.progress(0.4);
  return printPdf(pageAround(svg, title, margin), { title: '', landscape: true });
};

function pageAround(svg: string, title: string, margin: number): string {
  const width = PAPER.width - 2 * margin - PAPER.hair;
  const height = PAPER.height - 2 * margin - PAPER.hair;
  const css = [
    `@page { size: A4 landscape; margin: ${margin}mm; }`,
    '* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }',
    'html, body { margin: 0; }',
    `svg { display: block; width: ${width}mm; height: ${height}mm; }`,
  ].join('\n');
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    `<body>${svg}</body>`,
    '</html>',
  ].join('\n');
}

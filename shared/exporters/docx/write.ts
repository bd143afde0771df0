/**
 * The Word exporter: draws the figures, lays out the document, packs it. The same report on the same day gives the same
 * file, but for the numbers of bookmarks, which the library counts on for as long as the process lives.
 */
import { Packer } from 'docx';
import { ok, type Result } from '#shared/base';
import { type Figure, type Report, reportOf } from '#shared/report';
import { light } from '#shared/scene';
import type { Bytes, ExportPorts, Writer } from '../exporter';
import { sceneToSvg } from '../svg';
import { withZipDate } from '../zip-date';
import { wordDocument } from './document';
import { FIGURE_PADDING } from './figure-size';
import { coreProperties, fontTable } from './parts';

/** Sharp in print across a landscape page: about 240 pixels to the inch. */
const PICTURE_WIDTH = 2_600;

export const write: Writer = ({ whole, today, includeConfidential }, ports) =>
  wordFile(reportOf(whole, { today, includeConfidential }), ports);

/** Any report as a Word file. */
export async function wordFile(report: Report, ports: ExportPorts): Promise<Result<Bytes>> {
  ports.progress(0.1);
  const pictures = await drawFigures(report, ports);
  if (!pictures.ok) return pictures;
  ports.progress(0.5);
  let numbers = 0;
  const nextNumber = () => {
    numbers += 1;
    return numbers;
  };
  const document = wordDocument(report, { pictures: pictures.value, nextNumber });
  const bytes = await Packer.pack(document, 'uint8array', undefined, [coreProperties(report), fontTable()]);
  return ok(withZipDate(bytes, report.date));
}

async function drawFigures(report: Report, ports: ExportPorts): Promise<Result<ReadonlyMap<Figure, Uint8Array>>> {
  const pictures = new Map<Figure, Uint8Array>();
  for (const block of report.sections.flatMap((section) => section.blocks)) {
    if (block.type !== 'figure') continue;
    const svg = sceneToSvg(block.scene, {
      theme: light,
      title: block.alt,
      padding: FIGURE_PADDING,
      fontCss: await ports.fontCss(),
    });
    const picture = await ports.rasterise(svg, { width: PICTURE_WIDTH });
    if (!picture.ok) return picture;
    pictures.set(block, picture.value);
  }
  return ok(pictures);
}

/**
 * Every exporter, in the order of the export dialog. Adding one is a folder of its own and an entry here.
 */
import type { Exporter } from './exporter';

export const exporters = [
  {
    id: 'docx',
    name: 'Word document',
    description: 'The plan as a report for the board, ready to be edited in Word.',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    icon: 'file-text',
    scope: 'plan',
    needs: [],
    holdsEverything: false,
    load: () => import('./docx'),
  },
  {
    id: 'pdf',
    name: 'PDF document',
    description: 'The same report, ready to be printed or sent.',
    extension: 'pdf',
    mime: 'application/pdf',
    icon: 'file-check',
    scope: 'plan',
    needs: ['printPdf'],
    holdsEverything: false,
    load: () => import('./pdf'),
  },
  {
    id: 'walk',
    name: 'Word document, a page a phase',
    description: 'What the child meets whom you follow, who is responsible, and what nobody has planned.',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    icon: 'footprints',
    scope: 'child',
    needs: [],
    holdsEverything: false,
    load: () => import('./walk'),
  },
  {
    id: 'svg',
    name: 'Picture that scales (SVG)',
    description: 'The lens on screen, sharp at any size: for posters and for PowerPoint.',
    extension: 'svg',
    mime: 'image/svg+xml',
    icon: 'pen-tool',
    scope: 'lens',
    needs: [],
    holdsEverything: false,
    load: () => import('./picture-svg'),
  },
  {
    id: 'png',
    name: 'Picture (PNG)',
    description: 'The lens on screen as a picture that can be put anywhere.',
    extension: 'png',
    mime: 'image/png',
    icon: 'image',
    scope: 'lens',
    needs: [],
    holdsEverything: false,
    load: () => import('./picture-png'),
  },
  {
    id: 'allthrough',
    name: 'Plan file',
    description: 'The whole plan, to be opened in Allthrough on another computer. Holds confidential items too.',
    extension: 'allthrough',
    mime: 'application/json',
    icon: 'file-archive',
    scope: 'plan',
    needs: [],
    holdsEverything: true,
    load: () => import('./plan-file'),
  },
] as const satisfies readonly Exporter[];

export type ExporterId = (typeof exporters)[number]['id'];

export const exporterIds: readonly ExporterId[] = exporters.map((exporter) => exporter.id);

/** The exporter with this id, or undefined: what a person types may be anything. */
export function exporterOf(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}

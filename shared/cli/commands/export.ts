import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import {
  type Exporter,
  type ExportInput,
  exporterIds,
  exporterOf,
  exporters,
  runExport,
  suggestedFileName,
} from '#shared/exporters';
import { isLensId, type LensId, lensIds, lensToShow, picturedLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { PictureTheme } from '#shared/scene';
import type { Arguments } from '../arguments';
import { atFault, type CliCommand, DONE, wrongUsage } from '../command';
import type { CliPorts } from '../ports';
import { readPlan } from '../read-plan';

/** What can be written without the app. */
const possible = (exporters as readonly Exporter[]).filter(({ needs }) => needs.length === 0);

export const exportPlan: CliCommand = {
  name: 'export',
  usage: 'FILE --to FORMAT[,FORMAT…] --out FOLDER [--lens ID] [--theme light|dark] [--include-confidential]',
  summary: `Writes a plan in other formats: ${possible.map(({ id }) => id).join(', ')}.`,
  words: 1,
  options: ['to', 'out', 'lens', 'theme'],
  switches: ['include-confidential'],
  run: async (args, ports) => {
    const wanted = readWishes(args);
    if (!wanted.ok) return wrongUsage(wanted.error.message);
    const opened = await readPlan(args.words[0] ?? '', ports);
    if (!opened.ok) return atFault(opened.error.message);
    for (const repair of opened.value.repairs) ports.err(`Put right: ${repair}`);
    const input = inputFor(opened.value.plan, wanted.value, ports);
    for (const exporter of wanted.value.exporters) {
      const path = await exportOne(exporter, input, wanted.value.folder, ports);
      if (!path.ok) return atFault(path.error.message);
      ports.out(path.value);
    }
    return DONE;
  },
};

type Wishes = {
  readonly exporters: readonly Exporter[];
  readonly folder: string;
  /** Null for that in which the plan has something. */
  readonly lens: LensId | null;
  readonly theme: PictureTheme;
  readonly includeConfidential: boolean;
};

/** Everything is understood before anything is read or written. */
function readWishes(args: Arguments): Result<Wishes> {
  const folder = args.option('out');
  const to = args.option('to');
  if (folder === undefined || to === undefined) return fail('bad-usage', 'Say --to FORMAT and --out FOLDER.');
  const lens = args.option('lens') ?? null;
  if (lens !== null && !isLensId(lens))
    return fail('bad-usage', `There is no lens “${lens}”. There are: ${lensIds.join(', ')}.`);
  const theme = args.option('theme') ?? 'light';
  if (theme !== 'light' && theme !== 'dark') return fail('bad-usage', 'A theme is light or dark.');
  const wanted: Exporter[] = [];
  for (const id of new Set(to.split(',').map((part) => part.trim().toLowerCase()))) {
    const exporter = exporterOf(id);
    if (!exporter) return fail('bad-usage', `There is no format “${id}”. There are: ${exporterIds.join(', ')}.`);
    if (exporter.needs.includes('printPdf'))
      return fail(
        'bad-usage',
        'A PDF needs the app, which prints it. Open the plan there and export it, or use docx here.',
      );
    wanted.push(exporter);
  }
  return ok({ exporters: wanted, folder, lens, theme, includeConfidential: args.has('include-confidential') });
}

function inputFor(plan: Plan, { lens, theme, includeConfidential }: Wishes, ports: CliPorts): ExportInput {
  const { id, name, scene } = picturedLens(lens ?? lensToShow(plan));
  const view = { lensId: id, lensName: name, project: scene };
  return { plan, view, theme, includeConfidential, today: ports.now().slice(0, 10) };
}

/** The path of the file that was written. */
async function exportOne(
  exporter: Exporter,
  input: ExportInput,
  folder: string,
  ports: CliPorts,
): Promise<Result<string>> {
  const { rasterise, fontCss } = ports;
  const made = await runExport(exporter, input, {
    rasterise,
    fontCss,
    progress: () => undefined,
    cancelled: () => false,
  });
  if (!made.ok) return made;
  const path = ports.inFolder(folder, `${suggestedFileName(exporter, input)}.${exporter.extension}`);
  const written = await ports.writeFile(path, made.value);
  return written.ok ? ok(path) : written;
}

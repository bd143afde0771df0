/** Vitest's bench report as a table that fits a terminal. Times in milliseconds. */

import { z } from 'zod';
import { inColumns } from './columns';

const reportSchema = z.object({
  files: z.array(
    z.object({
      groups: z.array(
        z.object({
          fullName: z.string(),
          benchmarks: z.array(
            z.object({ name: z.string(), mean: z.number(), p99: z.number(), sampleCount: z.number() }),
          ),
        }),
      ),
    }),
  ),
});

const HEAD = ['what', 'mean ms', 'p99 ms', 'runs'] as const;

/** The table's text, one line a benchmark, groups in the report's order. */
export function engineTable(report: unknown): string {
  const { files } = reportSchema.parse(report);
  const rows = files
    .flatMap(({ groups }) => groups)
    .flatMap(({ fullName, benchmarks }) =>
      benchmarks.map(({ name, mean, p99, sampleCount }) => [
        `${groupName(fullName)}: ${name}`,
        mean.toFixed(3),
        p99.toFixed(3),
        String(sampleCount),
      ]),
    );
  return inColumns([HEAD, ...rows]);
}

/** Vitest writes "path/of/file.bench.ts > group": the group is what a reader knows. */
function groupName(fullName: string): string {
  return fullName.split(' > ').slice(1).join(' > ') || fullName;
}

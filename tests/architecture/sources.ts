/**
 * Reads the sources as modules with their imports, for the architecture's rules. Type imports count: a cycle of types
 * ties folders together just as one of values does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

export type ImportOf = {
  /** As written. */
  readonly specifier: string;
  /** The file or folder in the project that it means, without extension; null for a package. */
  readonly target: string | null;
};

export type Module = {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportOf[];
  /** Whether it says `export * from`. */
  readonly exportsAll: boolean;
  /** Whether it makes an object anew with other facets: `{ ...item, facets }`. */
  readonly writesFacets: boolean;
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const layers = ['shared', 'renderer', 'electron'];

export function readModules(): readonly Module[] {
  return layers.flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
      .map((file) => `${layer}/${file.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => parseModule(path, readFileSync(join(root, path), 'utf8'))),
  );
}

/** One module from its text; also how a test plants a violation. */
export function parseModule(path: string, text: string): Module {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  return {
    path,
    text,
    imports: [...new Set(specifiers)].map((specifier) => ({ specifier, target: targetOf(path, specifier) })),
    exportsAll: module.staticExports.some(({ entries }) =>
      entries.some((entry) => entry.importName.kind.startsWith('All') && entry.exportName.kind.toString() === 'None'),
    ),
    writesFacets: writesFacets(program),
  };
}

type Program = ReturnType<typeof parseSync>['program'];

function writesFacets(program: Program): boolean {
  let found = false;
  new Visitor({
    ObjectExpression: ({ properties }) => {
      const names = properties.map((one) =>
        one.type === 'SpreadElement' ? '...' : one.key.type === 'Identifier' ? one.key.name : '',
      );
      found ||= names.includes('...') && names.includes('facets');
    },
  }).visit(program);
  return found;
}

function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier));
  return null;
}

/** The unit of the layer table: `shared/plan`, `renderer/canvas`, `electron`. */
export function unitOf(path: string): string {
  const [layer, folder, file] = path.split('/');
  if (layer === 'electron' || folder === undefined) return layer ?? path;
  return file === undefined && /\.(tsx?|css|html)$/.test(folder) ? `${layer}` : `${layer}/${folder}`;
}

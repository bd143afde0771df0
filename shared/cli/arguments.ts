/** Reads a command's words: what stands by itself, and options such as `--out FILE` or `--out=FILE`. */
import { fail, ok, type Result } from '#shared/base';

export type Arguments = {
  readonly words: readonly string[];
  /** The value of an option; undefined where it was not given. */
  readonly option: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
};

/** `options` take a value, `switches` none. Fails with `bad-usage` for anything else, twice the same, or a missing value. */
export function readArguments(
  args: readonly string[],
  { options, switches }: { readonly options: readonly string[]; readonly switches: readonly string[] },
): Result<Arguments> {
  const words: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--') || arg === '--') {
      if (arg !== '--') words.push(arg);
      continue;
    }
    const [name, inline] = splitAt(arg.slice(2), '=');
    if (given.has(name)) return fail('bad-usage', `The option --${name} is given twice.`);
    if (switches.includes(name) && inline === undefined) given.set(name, '');
    else if (options.includes(name)) {
      const value = inline ?? args[index + 1];
      if (inline === undefined) index += 1;
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
        return fail('bad-usage', `The option --${name} needs a value.`);
      given.set(name, value);
    } else return fail('bad-usage', `There is no option --${name} here.`);
  }
  return ok({ words, option: (name) => given.get(name), has: (name) => given.has(name) });
}

function splitAt(text: string, sign: string): readonly [string, string | undefined] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

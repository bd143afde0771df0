/**
 * The real disk with an end: from the n-th step on, nothing happens any more, as if the process had been killed there.
 * A write that the end hits is done by half. Steps are the calls that a process makes, on files and on open handles.
 */
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '../../../electron/disk';
import { nodeDisk } from '../../../electron/disk';

export type Step = { readonly name: string; readonly path: string };

/** What happens at a step: `die` for good, fail once with a system error's code, or nothing out of the ordinary. */
export type Verdict = 'die' | { readonly code: string } | 'go on';

export type MortalDisk = Disk & { readonly steps: readonly Step[]; readonly isDead: () => boolean };

export function mortalDisk(judge: (step: Step, index: number) => Verdict): MortalDisk {
  const steps: Step[] = [];
  const held = new Set<FileHandle>();
  let dead = false;

  async function run<T>(step: Step, act: () => Promise<T>, byHalf?: () => Promise<unknown>): Promise<T> {
    if (dead) throw stopped();
    const verdict = judge(step, steps.push(step) - 1);
    if (verdict === 'go on') return act();
    await byHalf?.();
    if (verdict !== 'die') throw Object.assign(new Error(`${step.name} failed`), { code: verdict.code });
    dead = true;
    for (const handle of held) await handle.close();
    throw stopped();
  }

  function wrapHandle(handle: FileHandle, path: string): FileHandle {
    held.add(handle);
    const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.byteLength / 2));
    const own: Record<string, unknown> = {
      write: (bytes: Uint8Array, offset: number, length: number, position: number) =>
        run(
          { name: 'write', path },
          () => handle.write(bytes, offset, length, position),
          () => handle.write(bytes, offset, Math.floor(length / 2), position),
        ),
      writeFile: (bytes: Uint8Array) =>
        run(
          { name: 'write', path },
          () => handle.writeFile(bytes),
          () => handle.writeFile(half(bytes)),
        ),
      // The end of a process loses nothing that was written, so flushing is a step but need not be done.
      sync: () => run({ name: 'sync', path }, async () => undefined),
      datasync: () => run({ name: 'sync', path }, async () => undefined),
      truncate: (size: number) => run({ name: 'truncate', path }, () => handle.truncate(size)),
      close: async () => {
        if (dead) throw stopped();
        held.delete(handle);
        await handle.close();
      },
    };
    return new Proxy(handle, {
      get(target, key) {
        const found = own[String(key)] ?? Reflect.get(target, key);
        return typeof found === 'function' && !(String(key) in own) ? found.bind(target) : found;
      },
    });
  }

  const path = (value: unknown) => String(value);
  const disk = {
    ...nodeDisk,
    open: async (file: string, flags: string) =>
      wrapHandle(await run({ name: `open ${flags}`, path: file }, () => nodeDisk.open(file, flags)), file),
    mkdir: (folder: string, options?: { recursive: true }) =>
      run({ name: 'mkdir', path: folder }, () => nodeDisk.mkdir(folder, options)),
    rename: (from: string, to: string) => run({ name: 'rename', path: path(from) }, () => nodeDisk.rename(from, to)),
    rm: (file: string, options: { force: boolean; recursive?: boolean }) =>
      run(
        { name: 'rm', path: file },
        () => nodeDisk.rm(file, options),
        async () => options.recursive && nodeDisk.rm(join(file, 'snapshots'), options),
      ),
    chmod: (file: string, mode: number) => run({ name: 'chmod', path: file }, () => nodeDisk.chmod(file, mode)),
  };
  return Object.assign(disk as unknown as Disk, { steps, isDead: () => dead });
}

function stopped(): Error {
  return Object.assign(new Error('The process has ended here.'), { code: 'EIO' });
}

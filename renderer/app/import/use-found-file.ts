/** Reads the file that was chosen or dropped. */
import { useEffect, useState } from 'react';
import { importStore } from '#renderer/session';
import type { Found } from '#shared/imports';
import { readFile } from '#shared/imports';

export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'fault'; readonly message: string }
  | { readonly state: 'read'; readonly found: Found };

const NONE: Reading = { state: 'none' };

export function useFoundFile(): {
  readonly reading: Reading;
  readonly read: (file: File) => void;
  readonly again: () => void;
} {
  const [file, setFile] = useState<File | null>(() => importStore.getState().file);
  const [reading, setReading] = useState<Reading>(file ? { state: 'reading', name: file.name } : NONE);
  useEffect(() => importStore.setState({ file: null }), []);
  useEffect(() => {
    if (!file) return undefined;
    let left = false;
    void foundIn(file).then((found) => {
      if (!left) setReading(found);
    });
    return () => {
      left = true;
    };
  }, [file]);
  return {
    reading,
    read: (next) => {
      setReading({ state: 'reading', name: next.name });
      setFile(next);
    },
    again: () => {
      setFile(null);
      setReading(NONE);
    },
  };
}

async function foundIn(file: File): Promise<Reading> {
  try {
    const found = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), decode);
    return found.ok ? { state: 'read', found: found.value } : { state: 'fault', message: found.error.message };
  } catch {
    return {
      state: 'fault',
      message: `“${file.name}” could not be read from where it lies. Copy it to this computer first.`,
    };
  }
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252'): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Reads the file that was chosen or dropped, also while another one is being looked at. */
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { importStore, lookAtFile } from '#renderer/session';
import type { Found } from '#shared/imports';
import { readFile } from '#shared/imports';

export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'fault'; readonly message: string }
  | { readonly state: 'read'; readonly found: Found };

const NONE: Reading = { state: 'none' };

export function useFoundFile(): Reading {
  const file = useStore(importStore, (dropped) => dropped.file);
  const [last, setLast] = useState<{ readonly file: File; readonly reading: Reading } | null>(null);
  useEffect(() => () => lookAtFile(null), []);
  useEffect(() => {
    if (!file) return undefined;
    let left = false;
    void foundIn(file).then((reading) => {
      if (!left) setLast({ file, reading });
    });
    return () => {
      left = true;
    };
  }, [file]);
  if (!file) return NONE;
  return last?.file === file ? last.reading : { state: 'reading', name: file.name };
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

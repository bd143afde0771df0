/** The official build, checked against the checksums that the pinned electron package carries. */

import { createRequire } from 'node:module';
import { downloadArtifact } from '@electron/get';
import extractZip from 'extract-zip';
import { z } from 'zod';
import { type Progress, startProgress } from '../terminal/progress';
import type { FillFolders } from './cache';
import { ELECTRON_VERSION } from './runtime';

// A host that does not answer quickly is one that this network does not reach: there may be another way.
const TIMEOUTS_MS = { lookup: 4_000, connect: 4_000, secureConnect: 6_000, response: 15_000, socket: 30_000 };

/**
 * Downloads and unpacks the official Electron into `dist`. ELECTRON_MIRROR is honoured.
 * @throws when the host can't be reached or the file is not the one that was released.
 */
export async function fillFromOfficial({ dist }: FillFolders, platform: string, arch: string): Promise<void> {
  // The downloader's own bar would come on top of ours after half a minute.
  process.env['ELECTRON_GET_NO_PROGRESS'] = '1';
  const progress = startProgress(`Downloading Electron ${ELECTRON_VERSION}`);
  try {
    const zip = await downloadArtifact({
      version: ELECTRON_VERSION,
      artifactName: 'electron',
      platform,
      arch,
      checksums: releasedChecksums(),
      downloadOptions: { timeout: TIMEOUTS_MS, retry: 1, quiet: true, getProgressCallback: showing(progress) },
    });
    await extractZip(zip, { dir: dist });
  } finally {
    progress.finish();
  }
}

function showing(progress: Progress) {
  return async ({ transferred, total }: { transferred: number; total?: number }) => {
    progress.update(transferred, total ?? 0);
  };
}

function releasedChecksums(): Record<string, string> {
  const require = createRequire(import.meta.url);
  return z.record(z.string(), z.string()).parse(require('electron/checksums.json'));
}

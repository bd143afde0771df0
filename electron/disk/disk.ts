/**
 * The part of Node's file system that the host writes with. Passed in where a test must see what happens on a full or
 * failing disk; everything else uses the real one.
 */
import * as promises from 'node:fs/promises';

export type Disk = Pick<
  typeof promises,
  'chmod' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/** The real disk. */
export const nodeDisk: Disk = promises;

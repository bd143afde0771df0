import { fail } from '#shared/base';
import type { Writer } from '../exporter';

export const write: Writer = async () => fail('export-not-ready', 'This format is still being built.');

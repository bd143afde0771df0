export { safeFileName } from './file-name';
export type { Files } from './files';
export { enableFiles } from './files';
export type { OpenedFile } from './read-text-file';
export { readTextFile } from './read-text-file';

export type { Disk } from './disk';
export { nodeDisk } from './disk';
export type { Area } from './fault';
export { diskFault, errorCode } from './fault';
export { ensureFolder, flushFolder, namesIn } from './folders';
export { clearLeftovers, isTemporaryName, writeWholeFile } from './whole-file';

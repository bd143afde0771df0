export { CoreCrossingDialog } from './movements/CoreCrossingDialog';
export { RightPanel } from './RightPanel';
export { SectorsDialog } from './sectors/SectorsDialog';
export { useFindings } from './use-findings';

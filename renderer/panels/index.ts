export { CoreCrossingDialog } from './movements/CoreCrossingDialog';
export { RightPanel } from './RightPanel';
export { useFindings } from './use-findings';

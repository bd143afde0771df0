export { RightPanel } from './RightPanel';
export { useFindings } from './use-findings';

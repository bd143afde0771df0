import { raciGridCodes } from '#shared/lenses/enablement';
import { CodesKey } from '../CodesKey';

/** What the letters of the matrix mean, and the keys that are hard to guess. */
export function MatrixSummary() {
  return <CodesKey codes={raciGridCodes} />;
}

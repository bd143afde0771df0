/** Every fault that is planted, by the tests that have to find it. */
import type { FaultsFor } from '../fault';
import { bringModelFaults } from './bring-model';
import { calendarFaults } from './calendar';
import { commandContract, kindContract, lensContract } from './catalogues';
import { changeFaults, commandFaults, fileFaults } from './change';
import { actionContract, callContract, exporterContract, templateContract } from './doors';
import { enablementFaults } from './enablement';
import { governanceFaults } from './governance';
import { gridFaults } from './grid';
import { arrangeFaults, clipboardFaults, outlineFaults, searchFaults } from './groups';
import { laneFaults, lensFaults, placingContract, ringFaults, sceneFaults } from './lenses';
import { lanesFaults, transitionFaults } from './transitions';
import { densityFaults, walkFaults } from './walk';

export const allFaults: readonly FaultsFor[] = [
  actionContract,
  arrangeFaults,
  bringModelFaults,
  calendarFaults,
  callContract,
  changeFaults,
  clipboardFaults,
  commandContract,
  commandFaults,
  densityFaults,
  enablementFaults,
  exporterContract,

  fileFaults,
  governanceFaults,
  gridFaults,
  kindContract,
  laneFaults,
  lensContract,
  lanesFaults,
  lensFaults,
  outlineFaults,
  placingContract,
  ringFaults,
  sceneFaults,
  searchFaults,
  templateContract,
  transitionFaults,
  walkFaults,
];

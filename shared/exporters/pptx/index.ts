export { documentSteps } from './deck';
export { slideFile, write } from './write';

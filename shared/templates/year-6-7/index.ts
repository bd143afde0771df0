export { year6To7 } from './year-6-7';

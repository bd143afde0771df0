export { sections } from './catalogue';
export type { SectionWriter } from './section';

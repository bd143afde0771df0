export { notesToBlocks } from './blocks';

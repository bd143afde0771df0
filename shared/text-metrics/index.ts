// How wide words are in the bundled fonts, the same in every environment. Rules: SPEC.md.
export { fitText } from './fit-text';
export { measureText, type TextStyle } from './measure-text';
export { wrapText } from './wrap-text';

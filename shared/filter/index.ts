/** Ways of looking at a plan's items: what is asked for, and what the colours say. Never saved, never undone. */
export type { Choice, ChoiceGroup } from './choices';
export { choicesOf, fieldNames, shownInWords, valueName } from './choices';
export type { ColourMode, Tint } from './colour';
export { colourModeNames, colourModes, colourScene, tintsOf, uncoloured } from './colour';
export type { Filter, FilterField } from './filter';
export { filterFields, isFiltering, matcherOf, NONE, noFilter, toggled } from './filter';
export type { LegendEntry } from './legend';
export { legendOf, withLegend } from './legend';

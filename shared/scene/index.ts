export { connect, connectorsBetween } from './connect';
export type { Point, Rect } from './geometry';
export { bottomOf, centreOf, contains, inflate, overlaps, rightOf, unionOf } from './geometry';
export type { Region, Scene, SceneCard, SceneConnector, Shape, TextStyle } from './scene';
export type { Paint, Theme, ThemeId } from './theme';
export { dark, light, paints, themes } from './theme';
export { toneOf } from './tone';

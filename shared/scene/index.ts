export { connect, connectorsBetween } from './connect';
export type { Point, Rect } from './geometry';
export { bottomOf, centreOf, contains, inflate, overlaps, rightOf, unionOf } from './geometry';
export type { Region, Scene, SceneCard, SceneConnector, Shape, TextStyle } from './scene';
export type { Stripe, StripeGap } from './stripe';
export { stripeGaps, stripes } from './stripe';
export type { Paint, PictureTheme, Theme, ThemeId } from './theme';
export { contrast, dark, light, paints, pictureTheme, themes } from './theme';
export { toneOf } from './tone';

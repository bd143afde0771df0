/**
 * The picture of a lens, as SVG and PNG share it: the plan without what is confidential, in the lens as it is looked at.
 */
import { themes } from '#shared/scene';
import type { WriterInput } from './exporter';
import { printable } from './plain-text';
import { sceneToSvg } from './svg';

type Pictured = Pick<WriterInput, 'plan' | 'view' | 'theme'>;

/** The SVG of the lens; `fontCss` is embedded, and may be empty where whoever draws it has the typefaces. */
export function pictureOf({ plan, view, theme }: Pictured, fontCss: string): string {
  const scene = view.project(plan);
  const title = printable(`${plan.header.title} – ${view.lensName}`);
  return sceneToSvg(scene, { theme: themes[theme], title, fontCss });
}

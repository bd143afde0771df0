/**
 * The picture of a lens, as SVG and PNG share it: the plan without what is confidential, in the lens as it is looked at,
 * under a head that says whose it is and above a legend of its colours. What leaves the room explains itself.
 */
import { formatDate } from '#shared/calendar';
import type { ColourMode } from '#shared/filter';
import { fieldNames, legendOf, NONE, withLegend } from '#shared/filter';
import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { themes } from '#shared/scene';
import type { WriterInput } from './exporter';
import { withHeading } from './picture-heading';
import { printable } from './plain-text';
import { sceneToSvg } from './svg';

type Pictured = Pick<WriterInput, 'plan' | 'view' | 'theme' | 'today'>;

/** Around the picture, scene units. */
const MARGIN = 40;

/** The SVG of the lens; `fontCss` is embedded, and may be empty where whoever draws it has the typefaces. */
export function pictureOf({ plan, view, theme, today }: Pictured, fontCss: string): string {
  const scene = view.project(plan);
  const mode = view.colourBy ?? 'area';
  const headed = scene.isSheet
    ? scene
    : withHeading(scene, {
        title: printable(plan.header.title),
        facts: [
          printable(plan.header.organisation),
          view.lensName,
          formatDate(today),
          scene.cards.length === 0 ? 'Nothing has a place here yet' : '',
        ],
      });
  return sceneToSvg(scene.isSheet && mode === 'area' ? scene : explained(headed, plan, mode), {
    theme: themes[theme],
    title: printable(`${plan.header.title} – ${view.lensName}`),
    padding: scene.isSheet ? 0 : MARGIN,
    fontCss,
  });
}

/** The scene with what its colours mean below it; without, where nothing on it has a colour of its own. */
function explained(scene: Scene, plan: Plan, mode: ColourMode): Scene {
  const shown = scene.cards.flatMap(({ id, look }) => (look === 'frame' ? [] : (plan.items.get(id) ?? [])));
  const legend = legendOf(plan, shown, mode);
  return legend.every(({ value }) => value === NONE) ? scene : withLegend(scene, fieldNames[mode], legend);
}

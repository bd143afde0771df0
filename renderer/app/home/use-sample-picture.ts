import { useEffect, useState } from 'react';
import { ports } from '#renderer/host';
import { useView } from '#renderer/session';
import { useThemeId } from '#renderer/ui';
import { createIdSource, seededRandom } from '#shared/base';
import { lensToShow, plainLens } from '#shared/lenses';
import { themes } from '#shared/scene';
import { planFrom, templates } from '#shared/templates';
import { fontCss } from '../export/fonts';

/** The sample trust as it will look, drawn as an export draws it; empty until it is ready. */
export function useSamplePicture(): string {
  const theme = useThemeId(useView((view) => view.theme));
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let wanted = true;
    async function draw(): Promise<void> {
      const [{ sceneToSvg }, css, plan] = await Promise.all([
        import('#shared/exporters/svg'),
        fontCss(),
        planFrom(templates.sample, { newId: createIdSource(seededRandom(1)), now: ports.now }),
      ]);
      if (!wanted) return;
      const scene = plainLens(lensToShow(plan)).scene(plan);
      setSvg(sceneToSvg(scene, { theme: themes[theme], title: 'The sample trust', padding: 0, fontCss: css }));
    }
    void draw();
    return () => {
      wanted = false;
    };
  }, [theme]);
  return svg;
}

/**
 * While the view moves, the cards are one picture that is shifted; when it rests they are drawn sharp again. Done by
 * hand, because React has no part in panning.
 */
import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

const RESTS_AFTER_MS = 140;

export function useSmoothPanning(): void {
  const store = useStoreApi();
  useEffect(() => {
    let seen = store.getState().transform;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const viewport = () => store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport');
    const settle = () => {
      const element = viewport();
      if (element) element.style.willChange = '';
    };
    const stop = store.subscribe(({ transform }) => {
      if (transform === seen) return;
      const zooms = transform[2] !== seen[2];
      seen = transform;
      const element = viewport();
      if (!element) return;
      clearTimeout(timer);
      element.style.willChange = zooms ? '' : 'transform';
      timer = setTimeout(settle, RESTS_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
}

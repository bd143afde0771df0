/**
 * A title stays readable while any of its long bar is in view: it slides along the bar as the view moves. The labels
 * are moved by hand, a few at a time; no card is drawn again.
 */
import { useStoreApi } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect } from 'react';
import type { SceneCard } from '#shared/scene';
import { useBackstage } from '../stage';
import type { Slide } from './slide';
import { slidBy, slideOf } from './slide';

/** Lets a label take part. */
export function useSlidingLabel(ref: RefObject<HTMLElement | null>, card: SceneCard): void {
  const { labels } = useBackstage();
  const store = useStoreApi();
  useLayoutEffect(() => {
    const element = ref.current;
    const slide = slideOf(card);
    if (!element || !slide) return;
    labels.set(element, slide);
    move(element, slide, store.getState().transform);
    return () => {
      labels.delete(element);
      element.style.translate = '';
    };
  }, [ref, card, labels, store]);
}

/** Moves the labels with the view. Used once. */
export function useSliding(): void {
  const { labels } = useBackstage();
  const store = useStoreApi();
  useEffect(() => {
    let seen = store.getState().transform;
    return store.subscribe(({ transform }) => {
      if (transform === seen) return;
      seen = transform;
      for (const [element, slide] of labels) move(element, slide, transform);
    });
  }, [labels, store]);
}

function move(element: HTMLElement, slide: Slide, [x, , zoom]: readonly [number, number, number]): void {
  const by = slidBy(slide, -x / zoom, zoom);
  const translate = by === 0 ? '' : `${by}px 0`;
  if (element.style.translate !== translate) element.style.translate = translate;
}

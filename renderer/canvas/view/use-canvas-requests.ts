/** What was asked of this canvas before it stood, or with a new way of looking, is done once that is drawn. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { answerRequest, canvasControls, canvasRequestStore } from '#renderer/session';
import type { Stage } from '../stage';

/** Used after the canvas has registered itself. */
export function useCanvasRequests(stage: Stage): void {
  const request = useStore(canvasRequestStore, (waiting) => waiting.request);
  useEffect(() => {
    if (request) answerRequest(stage.lensId, canvasControls());
  }, [request, stage]);
}

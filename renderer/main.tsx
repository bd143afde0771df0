/** Where the page begins. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, startApp } from '#renderer/app';
import { allowOwnStyles, applyTheme } from '#renderer/ui';

allowOwnStyles();

// Before the first paint, so that a dark room is not lit up for a moment.
const prefers = (query: string) => window.matchMedia(query).matches;
applyTheme(prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light', prefers('(prefers-contrast: more)'));

void startApp();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

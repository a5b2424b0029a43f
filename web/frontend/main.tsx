// Polaris' styles, once. Here, because the entry is the one file that no bundler takes for free of effects.
import '@shopify/polaris/build/esm/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { rememberEntry, reloadOnce } from './reload.ts';

rememberEntry(window.location.search);
// After a release the pages of the one before are gone from the server: fetch the new ones.
window.addEventListener('vite:preloadError', (event) => {
  if (reloadOnce()) event.preventDefault();
});

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element #app');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

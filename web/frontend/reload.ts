const ENTRY_KEY = 'minimis.entry';
const RELOADED_KEY = 'minimis.reloaded';
const AGAIN_AFTER_MS = 60_000;

/** Keeps what the admin said when it opened the frame (which shop, which host, which language): a reload has to say it again. */
export function rememberEntry(search: string): void {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of ['shop', 'host', 'embedded', 'locale']) {
    const value = given.get(name);
    if (value !== null) kept.set(name, value);
  }
  if (kept.has('shop')) sessionStorage.setItem(ENTRY_KEY, kept.toString());
}

export function reloadApp(): void {
  const params = new URLSearchParams(window.location.search);
  for (const [name, value] of new URLSearchParams(sessionStorage.getItem(ENTRY_KEY) ?? '')) params.set(name, value);
  window.location.replace(`${window.location.pathname}?${params.toString()}`);
}

/** False when a reload has just been tried: reloading for ever helps nobody. */
export function reloadOnce(): boolean {
  const last = Number(sessionStorage.getItem(RELOADED_KEY) ?? 0);
  if (Date.now() - last < AGAIN_AFTER_MS) return false;
  sessionStorage.setItem(RELOADED_KEY, String(Date.now()));
  reloadApp();
  return true;
}

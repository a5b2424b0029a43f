// Whatever is marked data-live is fetched again when the shop changes, so that a tag appears without a reload.
const live = document.querySelector('[data-live]');
if (live) {
  let due = null;
  const refresh = async () => {
    due = null;
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!response?.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-live]');
    if (
      fresh &&
      fresh.innerHTML !== live.innerHTML &&
      !live.contains(document.activeElement?.closest('input, select') ?? null)
    ) {
      live.innerHTML = fresh.innerHTML;
    }
  };
  const source = new EventSource(document.querySelector('[data-events]').dataset.events);
  source.addEventListener('change', () => {
    due ??= setTimeout(refresh, 120);
  });
  source.addEventListener('open', () => {
    due ??= setTimeout(refresh, 120);
  });
  addEventListener('pagehide', () => source.close());
}
for (const button of document.querySelectorAll('[data-confirm]')) {
  button.addEventListener('click', (event) => {
    if (!confirm(button.dataset.confirm)) event.preventDefault();
  });
}

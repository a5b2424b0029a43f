// Stands in for https://cdn.shopify.com/shopifycloud/app-bridge.js: `window.shopify` for an app inside the admin host
// page of the stand-in. It talks to that page alone: messages go to its origin, and only its messages are heard.
(() => {
  const hostOrigin = new URL(document.currentScript.src).origin;
  const framed = window.parent !== window;
  const kept = readConfig();
  const waiting = new Map();
  const saveBars = { shown: null, leaving: [] };
  let lastId = 0;

  function readConfig() {
    const query = new URLSearchParams(location.search);
    const before = JSON.parse(sessionStorage.getItem('app-bridge-config') ?? '{}');
    const config = {
      apiKey: document.querySelector('meta[name="shopify-api-key"]')?.content ?? '',
      shop: query.get('shop') ?? before.shop ?? '',
      host: query.get('host') ?? before.host ?? '',
      locale: query.get('locale') ?? before.locale ?? 'en',
    };
    sessionStorage.setItem('app-bridge-config', JSON.stringify(config));
    return config;
  }

  function tell(type, payload) {
    if (framed) window.parent.postMessage({ appBridge: 1, type, payload }, hostOrigin);
  }

  function ask(type, payload) {
    if (!framed) return Promise.reject(new Error('App Bridge answers only inside the admin.'));
    const id = (lastId += 1);
    window.parent.postMessage({ appBridge: 1, id, type, payload }, hostOrigin);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }

  const heard = {
    answer({ id, payload, error }) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error !== undefined) asked?.reject(new Error(error));
      else asked?.resolve(payload);
    },
    navigate: ({ payload }) => navigate(payload.path),
    'save-bar': ({ payload }) => pressSaveBar(payload.button),
    'toast-action': ({ payload }) => toastActions.get(payload.toast)?.(),
  };

  window.addEventListener('message', (event) => {
    if (event.origin !== hostOrigin || event.source !== window.parent || event.data?.appBridge !== 1) return;
    heard[event.data.type]?.(event.data);
  });

  // A router that listens to `shopify:navigate` moves by itself, in its own time; where none listens, the admin frames the new page.
  let routers = 0;
  for (const [name, step] of [
    ['addEventListener', 1],
    ['removeEventListener', -1],
  ]) {
    const original = document[name].bind(document);
    document[name] = (type, ...rest) => {
      if (type === 'shopify:navigate') routers += step;
      original(type, ...rest);
    };
  }

  function navigate(path) {
    const links = [...document.querySelectorAll('ui-nav-menu a, s-app-nav s-link')];
    const link = links.find((each) => each.getAttribute('href') === path);
    if (routers === 0 || link === undefined) tell('reframe', { path });
    else link.dispatchEvent(new CustomEvent('shopify:navigate', { bubbles: true, cancelable: true }));
  }

  // Where we are, without what the admin adds to the first address.
  function here() {
    const query = new URLSearchParams(location.search);
    for (const name of ['shop', 'host', 'embedded', 'id_token', 'session', 'locale', 'timestamp', 'hmac'])
      query.delete(name);
    const text = query.toString();
    return location.pathname + (text === '' ? '' : `?${text}`) + location.hash;
  }

  for (const name of ['pushState', 'replaceState']) {
    const original = history[name].bind(history);
    history[name] = (...all) => {
      original(...all);
      tell('location', { path: here() });
    };
  }
  window.addEventListener('popstate', () => tell('location', { path: here() }));

  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const own = new URL(request.url).origin === location.origin;
    if (!own || !framed || request.headers.has('Authorization')) return plainFetch(request);
    const spare = request.clone();
    const withToken = async (each) => {
      each.headers.set('Authorization', `Bearer ${await idToken()}`);
      return plainFetch(each);
    };
    const first = await withToken(request);
    const again = first.status === 401 && first.headers.get('X-Shopify-Retry-Invalid-Session-Request') === '1';
    return again ? withToken(spare) : first;
  };

  const idToken = () => ask('id-token');

  // Addresses of the admin itself: shopify://admin/orders/1, shopify:admin/orders/1 or the admin's own https address.
  function adminPath(address) {
    const text = String(address ?? '');
    const short = /^shopify:(?:\/\/)?admin\/?(.*)$/.exec(text);
    if (short) return `/${short[1]}`;
    const full = /^https:\/\/(?:admin\.shopify\.com\/store\/[^/]+|[^/]+\.myshopify\.com\/admin)(\/.*)?$/.exec(text);
    return full ? (full[1] ?? '/') : null;
  }

  const plainOpen = window.open.bind(window);
  window.open = (address, target, features) => {
    const path = adminPath(address);
    if (path === null) return plainOpen(address, target, features);
    tell('admin', { path, newTab: target === '_blank' || target === undefined });
    return null;
  };
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const path = adminPath(link?.getAttribute('href'));
      if (path === null) return;
      event.preventDefault();
      tell('admin', { path, newTab: link.target === '_blank' });
    },
    true,
  );

  // Navigation: the links inside <ui-nav-menu> or <s-app-nav> are drawn by the admin.
  function tellNavigation() {
    const menu = document.querySelector('ui-nav-menu, s-app-nav');
    const links = [...(menu?.querySelectorAll('a, s-link') ?? [])].map((link) => ({
      path: link.getAttribute('href') ?? '/',
      label: link.textContent.trim(),
      home: link.getAttribute('rel') === 'home',
    }));
    const text = JSON.stringify(links);
    if (text === tellNavigation.last) return;
    tellNavigation.last = text;
    tell('navigation', { links });
  }

  // Save bars: <ui-save-bar id> holds two buttons; the admin draws them, and a press there clicks the button here.
  function saveBarElement(id) {
    return document.querySelector(`ui-save-bar#${CSS.escape(id)}`);
  }
  function pressSaveBar(button) {
    const { shown } = saveBars;
    if (shown instanceof HTMLFormElement) {
      if (button === 'save') shown.requestSubmit();
      else shown.reset();
      return;
    }
    const buttons = [...(shown?.querySelectorAll('button') ?? [])];
    const primary = buttons.find((each) => each.getAttribute('variant') === 'primary');
    (button === 'save' ? primary : buttons.find((each) => each !== primary))?.click();
  }
  function showBar(source) {
    saveBars.shown = source;
    const labels = {};
    if (!(source instanceof HTMLFormElement)) {
      for (const each of source.querySelectorAll('button')) {
        const kind = each.getAttribute('variant') === 'primary' ? 'save' : 'discard';
        labels[kind] = {
          text: each.textContent.trim() || undefined,
          disabled: each.disabled,
          loading: each.hasAttribute('loading') && each.getAttribute('loading') !== 'false',
        };
      }
    }
    tell('save-bar', { shown: true, labels });
  }
  function hideBar() {
    saveBars.shown = null;
    tell('save-bar', { shown: false });
    for (const resolve of saveBars.leaving.splice(0)) resolve();
  }
  const saveBar = {
    show: async (id) => {
      const element = saveBarElement(id);
      if (element === null) throw new Error(`There is no <ui-save-bar id="${id}">.`);
      showBar(element);
      element.dispatchEvent(new Event('show'));
    },
    hide: async (id) => {
      if (saveBars.shown === null || (id !== undefined && saveBars.shown.id !== id)) return;
      const element = saveBars.shown;
      hideBar();
      element.dispatchEvent(new Event('hide'));
    },
    toggle: async (id) => (saveBars.shown?.id === id ? saveBar.hide(id) : saveBar.show(id)),
    leaveConfirmation: () => {
      if (saveBars.shown === null) return Promise.resolve();
      return ask('leave-confirmation').then((leave) => {
        if (leave) return;
        return new Promise((resolve) => saveBars.leaving.push(resolve));
      });
    },
  };
  // What the admin draws is not drawn here.
  for (const name of ['ui-nav-menu', 's-app-nav']) {
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          this.style.display = 'none';
        }
      },
    );
  }
  customElements.define(
    'ui-save-bar',
    class extends HTMLElement {
      connectedCallback() {
        this.style.display = 'none';
      }
      disconnectedCallback() {
        if (saveBars.shown === this) hideBar();
      }
      show() {
        return saveBar.show(this.id);
      }
      hide() {
        return saveBar.hide(this.id);
      }
      get showing() {
        return saveBars.shown === this;
      }
    },
  );
  for (const type of ['input', 'change']) {
    document.addEventListener(type, (event) => {
      const form = event.target instanceof Element ? event.target.closest('form[data-save-bar]') : null;
      if (form) showBar(form);
    });
  }
  for (const type of ['submit', 'reset']) {
    document.addEventListener(type, (event) => {
      if (event.target === saveBars.shown) hideBar();
    });
  }

  const toastActions = new Map();
  const toast = {
    show(message, options = {}) {
      const id = `toast-${(lastId += 1)}`;
      if (options.onAction) toastActions.set(id, options.onAction);
      const { duration = 5000, isError = false, action } = options;
      tell('toast', { id, message: String(message), duration, isError, action });
      return id;
    },
    hide: (id) => tell('toast-hide', { id }),
  };

  const modal = {
    show: async (id) => document.getElementById(id)?.show?.(),
    hide: async (id) => document.getElementById(id)?.hide?.(),
    toggle: async (id) => document.getElementById(id)?.toggle?.(),
  };

  const loading = (on) => tell('loading', { on: on !== false });
  loading.start = () => loading(true);
  loading.stop = () => loading(false);

  Object.defineProperty(window, 'shopify', {
    value: {
      config: kept,
      origin: hostOrigin,
      ready: Promise.resolve(),
      environment: { embedded: framed, mobile: false, pos: false, intent: false },
      idToken,
      user: () => ask('user'),
      resourcePicker: (options) =>
        ask('resource-picker', { type: options?.type ?? 'product', multiple: Boolean(options?.multiple) }),
      toast,
      saveBar,
      modal,
      loading,
    },
  });

  const observe = () => {
    tellNavigation();
    new MutationObserver(() => {
      tellNavigation();
      const { shown } = saveBars;
      if (shown && !(shown instanceof HTMLFormElement)) showBar(shown);
    }).observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['href', 'disabled', 'loading', 'rel'],
    });
    tell('ready', { path: here(), title: document.title });
  };
  if (document.body) observe();
  else document.addEventListener('DOMContentLoaded', observe);
})();

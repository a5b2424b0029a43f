// The admin's side of App Bridge: it answers the framed app, and nobody else.
const frame = document.querySelector('iframe[data-app]');
const { origin: appOrigin, base, tokenPath, adminBase, shopUser } = frame.dataset;
const bar = document.querySelector('[data-save-bar]');
const progress = document.querySelector('[data-progress]');
const toasts = document.querySelector('[data-toasts]');
let unsaved = false;

const send = (message) => frame.contentWindow.postMessage({ appBridge: 1, ...message }, appOrigin);

const answers = {
  async 'id-token'() {
    const response = await fetch(tokenPath, { method: 'POST' });
    if (!response.ok) throw new Error('The admin could not issue an id token.');
    return (await response.json()).token;
  },
  user: async () => JSON.parse(shopUser),
  'leave-confirmation': async () => mayLeave(),
  'resource-picker': (options) => pick(options),
};

const news = {
  ready({ path, title }) {
    document.title = `${title || 'Minimis'} · ${document.querySelector('.root').dataset.shop}`;
    follow(path);
    progress.hidden = true;
  },
  location: ({ path }) => follow(path),
  navigation: ({ links }) => drawNavigation(links),
  'save-bar': drawSaveBar,
  toast: drawToast,
  'toast-hide': ({ id }) => document.getElementById(id)?.remove(),
  loading({ on }) {
    progress.hidden = !on;
  },
  reframe: ({ path }) => location.assign(base + path),
  admin({ path, newTab }) {
    const address = adminBase + path;
    if (newTab) open(address, '_blank');
    else if (mayLeave()) location.assign(address);
  },
};

addEventListener('message', async (event) => {
  if (event.origin !== appOrigin || event.source !== frame.contentWindow || event.data?.appBridge !== 1) return;
  const { id, type, payload } = event.data;
  if (Object.hasOwn(news, type)) news[type](payload ?? {});
  if (!Object.hasOwn(answers, type)) return;
  try {
    send({ type: 'answer', id, payload: await answers[type](payload) });
  } catch (error) {
    send({ type: 'answer', id, error: error.message });
  }
});

// Asked once: a person who agreed to lose what is not saved is not asked again.
function mayLeave() {
  if (unsaved && !confirm('Leave without saving? What you changed here will be lost.')) return false;
  drawSaveBar({ shown: false });
  return true;
}

function follow(path) {
  const clean = path === '/' ? '' : path;
  history.replaceState(null, '', base + clean);
  markNavigation();
}

let links = [];
function drawNavigation(all) {
  links = all.filter((link) => !link.home);
  for (const list of document.querySelectorAll('[data-app-nav]')) {
    list.replaceChildren(
      ...links.map((link) => {
        const anchor = Object.assign(document.createElement('a'), {
          href: base + (link.path === '/' ? '' : link.path),
          textContent: link.label,
        });
        anchor.addEventListener('click', (event) => {
          if (event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          if (!mayLeave()) return;
          send({ type: 'navigate', payload: { path: link.path } });
        });
        const item = document.createElement('li');
        item.append(anchor);
        return item;
      }),
    );
  }
  markNavigation();
}
function markNavigation() {
  for (const anchor of document.querySelectorAll('[data-app-nav] a')) {
    const path = new URL(anchor.href).pathname;
    const current = location.pathname === path || (path !== base && location.pathname.startsWith(`${path}/`));
    if (current) anchor.setAttribute('aria-current', 'page');
    else anchor.removeAttribute('aria-current');
  }
}

function drawSaveBar({ shown, labels = {} }) {
  unsaved = shown;
  bar.hidden = !shown;
  for (const kind of ['save', 'discard']) {
    const button = bar.querySelector(`[data-press="${kind}"]`);
    button.disabled = Boolean(labels[kind]?.disabled || labels[kind]?.loading);
    button.textContent = labels[kind]?.text ?? (kind === 'save' ? 'Save' : 'Discard');
  }
}
for (const button of bar.querySelectorAll('[data-press]')) {
  button.addEventListener('click', () => send({ type: 'save-bar', payload: { button: button.dataset.press } }));
}
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

function drawToast({ id, message, duration, isError, action }) {
  const note = Object.assign(document.createElement('div'), {
    id,
    className: isError ? 'toast error' : 'toast',
    textContent: message,
  });
  note.setAttribute('role', isError ? 'alert' : 'status');
  if (action) {
    const button = Object.assign(document.createElement('button'), { textContent: action });
    button.addEventListener('click', () => send({ type: 'toast-action', payload: { toast: id } }));
    note.append(button);
  }
  toasts.append(note);
  setTimeout(() => note.remove(), Math.max(2000, duration));
}

async function pick({ multiple }) {
  const dialog = document.querySelector('dialog[data-picker]');
  const found = await (await fetch(dialog.dataset.products)).json();
  const list = dialog.querySelector('ul');
  list.replaceChildren(
    ...found.map((product) => {
      const box = Object.assign(document.createElement('input'), {
        type: multiple ? 'checkbox' : 'radio',
        name: 'picked',
        value: product.id,
      });
      const label = document.createElement('label');
      label.append(box, ` ${product.title}`);
      const item = document.createElement('li');
      item.append(label);
      return item;
    }),
  );
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        const chosen = [...list.querySelectorAll(':checked')].map((box) => found.find(({ id }) => id === box.value));
        resolve(dialog.returnValue === 'choose' && chosen.length > 0 ? chosen : undefined);
      },
      { once: true },
    );
  });
}

// Before somebody signs out: what they wrote and didn't get saved is on this device only, so they say what becomes of it.
(() => {
  'use strict';

  const form = document.getElementById('out');
  const box = document.getElementById('out-kept');
  if (!form || !box) return;

  // as writing.js keeps them: toteuma, the writer, the page, the part
  const mine = () => {
    try {
      return Object.keys(localStorage).filter(key => key.startsWith('toteuma ' + form.dataset.writer + ' '));
    } catch { // not allowed here: nothing is kept either
      return [];
    }
  };
  const title = key => {
    try { return JSON.parse(localStorage.getItem(key)).title; } catch { return ''; }
  };
  const show = kept => {
    const pages = new Map(kept.map(key => [key.split(' ')[2], title(key)]));
    box.querySelector('ul').replaceChildren(...[...pages].map(([page, name]) => {
      const line = document.createElement('li');
      const link = document.createElement('a');
      link.href = page.startsWith('/') && !page.startsWith('//') ? page : '/tasks';
      link.textContent = name || page;
      line.append(link);
      return line;
    }));
    box.showModal();
  };

  form.addEventListener('submit', event => {
    const kept = mine();
    const chosen = event.submitter?.matches('[data-leave], [data-forget-all]');
    if (!kept.length) return;
    if (chosen) {
      if (event.submitter.matches('[data-forget-all]')) kept.forEach(key => localStorage.removeItem(key));
      document.querySelectorAll('[data-unsent]').forEach(open => delete open.dataset.unsent); // they have been asked
      return;
    }
    event.preventDefault();
    show(kept);
  });
  box.querySelector('[data-stay]').addEventListener('click', () => box.close());
})();

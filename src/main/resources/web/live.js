// Parts of a report opened and closed where they stand. Fetching and saving is htmx's and writing.js's; here is what closes and where focus goes.
(() => {
  'use strict';
  const said = document.getElementById('live-said');
  let shown = '';

  const panel = document.getElementById('live-panel');
  let chosen = '';

  const unsent = part => part.querySelectorAll('form[data-unsent]');
  const close = part => {
    if (unsent(part).length) {
      part.dataset.closing = '';
      unsent(part).forEach(form => { if (form.dataset.unsent === 'typed') form.dispatchEvent(new Event('retry')); });
      return;
    }
    shown = part.id;
    htmx.trigger(part.querySelector('.live-close'), 'close');
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('.live-close');
    if (!link) return;
    event.preventDefault();
    close(link.closest('.in-place'));
  });
  // words that were chosen in a part are what its comment is about
  document.addEventListener('pointerdown', event => {
    const say = event.target.closest('.live-say');
    const words = getSelection();
    const part = say?.closest('.live-part, tr');
    chosen = part && words.rangeCount && !words.isCollapsed && part.contains(words.getRangeAt(0).commonAncestorContainer)
      ? words.toString().trim().slice(0, 300) : '';
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-closes=live-panel]')) panel.close();
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id !== 'live-panel-content') return;
    if (!panel.open) panel.showModal();
    const quote = panel.querySelector('input[name=quote]');
    if (quote && chosen) {
      quote.value = chosen;
      const shown = panel.querySelector('#live-quote');
      shown.textContent = '”' + chosen + '”';
      shown.hidden = false;
      chosen = '';
    }
  });
  document.addEventListener('keydown', event => {
    const part = event.key === 'Escape' && event.target.closest('.in-place');
    if (part) close(part);
  });
  document.addEventListener('htmx:afterRequest', event => {
    const part = event.target.closest?.('.in-place');
    if (!part || !('closing' in part.dataset) || unsent(part).length) return;
    delete part.dataset.closing;
    if (!part.querySelector('.conflict, .mistakes-box')) close(part);
  });
  document.addEventListener('htmx:beforeRequest', event => {
    const part = event.target.closest?.('.in-place');
    if (part && event.detail.target === part) shown = part.id;
  });
  // why it wasn't saved stands beside the form
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status === 409) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener('htmx:load', event => {
    const part = event.detail.elt;
    if (part.matches('.in-place')) part.querySelector('select, textarea, input:not([type=hidden])')?.focus();
    else if (part.id && part.id === shown) {
      shown = '';
      part.querySelector('.live-edit')?.focus();
      const findings = document.getElementById('live-findings');
      if (findings) htmx.trigger(findings, 'told');
    }
  });
  document.addEventListener('htmx:responseError', event => {
    if (event.target.matches('.live-edit, .live-close, .live-say')) {
      said.classList.remove('unseen');
      said.textContent = said.dataset.failed;
      said.scrollIntoView({ block: 'nearest' });
    }
  });
})();

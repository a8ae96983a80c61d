// Parts of a report opened and closed where they stand. Fetching and saving is htmx's and writing.js's; here is what closes and where focus goes.
(() => {
  'use strict';
  const said = document.getElementById('live-said');
  let shown = '';

  const panel = document.getElementById('live-panel');
  let chosen = '';

  const unsent = part => part.querySelectorAll('form[data-unsent]');
  const standing = part => part.querySelector('.conflict, .mistakes-box');
  const close = part => {
    if (unsent(part).length) {
      part.dataset.closing = '';
      unsent(part).forEach(form => { if (form.dataset.unsent === 'typed') form.dispatchEvent(new Event('retry')); });
      return;
    }
    if (standing(part)) {
      const why = part.querySelector('.live-standing');
      why.hidden = false;
      why.scrollIntoView({ block: 'nearest' });
      return;
    }
    leave(part);
  };
  const leave = part => {
    shown = part.id;
    htmx.trigger(part.querySelector('.live-close'), 'close');
  };

  document.addEventListener('click', event => {
    const anyway = event.target.closest('[data-closes-anyway]');
    if (anyway) leave(anyway.closest('.in-place'));
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
    if (!part || unsent(part).length) return;
    if (!standing(part)) part.querySelector('.live-standing').hidden = true;
    if (!('closing' in part.dataset)) return;
    delete part.dataset.closing;
    close(part);
  });
  document.addEventListener('htmx:beforeRequest', event => {
    const part = event.target.closest?.('.in-place');
    if (part && event.detail.target === part) shown = part.id;
  });
  // A text that was cleared, or written for the first time, stands elsewhere and is called otherwise than before: the page goes there.
  document.addEventListener('htmx:beforeSwap', event => {
    const { target, xhr, serverResponse } = event.detail;
    if (!target.matches('.in-place') || xhr.status >= 300) return;
    const answer = new DOMParser().parseFromString(serverResponse, 'text/html');
    if (answer.getElementById(target.id)) return;
    event.detail.shouldSwap = false;
    location.assign(xhr.responseURL + '?told=' + encodeURIComponent(target.querySelector('.live-own-page').getAttribute('href')));
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
  const failed = event => {
    if (event.target.matches('.live-edit, .live-close, .live-say, [data-settles], [data-discard]')) {
      said.classList.remove('unseen');
      said.textContent = said.dataset.failed;
      said.scrollIntoView({ block: 'nearest' });
    }
  };
  document.addEventListener('htmx:responseError', failed);
  document.addEventListener('htmx:sendError', failed);
})();

// Says how far saving is, keeps what couldn't be sent on this device, counts words. Saving itself is htmx's.
(() => {
  'use strict';
  const forms = [...document.querySelectorAll('form.sheet-form')];
  if (!forms.length) return;
  document.documentElement.classList.add('scripted');

  const kept = form => 'toteuma ' + location.pathname + ' ' + form.id;
  const state = form => document.getElementById('state-' + form.id);
  const say = (form, words) => {
    const line = document.createElement('p');
    line.className = 'meta';
    line.textContent = words;
    state(form).replaceChildren(line);
  };
  const fields = form => [...form.elements].filter(field => field.name.startsWith('field-'));
  const keep = form => {
    const written = Object.fromEntries(fields(form).map(field => [field.name, field.value]));
    try { localStorage.setItem(kept(form), JSON.stringify(written)); } catch { /* no room or not allowed: the page itself still has it */ }
  };
  const forget = id => {
    const form = document.getElementById(id);
    if (form) localStorage.removeItem(kept(form));
  };

  const count = text => {
    const words = text.trim().split(/\s+/).filter(Boolean).length;
    const sentences = text.split(/[.!?]+(?:\s|$)/).filter(part => part.trim()).length;
    return [words, sentences ? Math.round(words / sentences) : 0];
  };
  const tell = area => {
    const place = document.getElementById('count-' + area.id);
    if (!place) return;
    const [words, length] = count(area.value);
    place.textContent = words ? area.form.dataset.count.replace('#', words).replace('#', length) : '';
  };

  for (const form of forms) {
    let unsaved = false;
    form.addEventListener('input', event => {
      if (!unsaved && !state(form).querySelector('.conflict')) say(form, form.dataset.editing);
      unsaved = true;
      keep(form);
      if (event.target.matches('textarea')) tell(event.target);
    });
    form.addEventListener('htmx:beforeRequest', () => {
      unsaved = false;
      if (!state(form).querySelector('.conflict')) say(form, form.dataset.saving);
    });
    const failed = () => {
      unsaved = true;
      keep(form);
      say(form, form.dataset.offline);
      setTimeout(() => form.dispatchEvent(new Event('retry')), 10000);
    };
    form.addEventListener('htmx:sendError', failed);
    form.addEventListener('htmx:responseError', failed);
    form.addEventListener('htmx:afterRequest', event => {
      if (event.detail.successful && state(form).querySelector('.saved')) localStorage.removeItem(kept(form));
    });
    form.addEventListener('submit', () => { unsaved = false; localStorage.removeItem(kept(form)); });
    window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
    form.querySelectorAll('textarea').forEach(tell);

    // what couldn't be sent before
    const before = localStorage.getItem(kept(form));
    if (before) {
      const written = JSON.parse(before);
      const other = fields(form).filter(field => field.name in written && field.value !== written[field.name]);
      if (other.length) {
        other.forEach(field => { field.value = written[field.name]; });
        form.querySelectorAll('textarea').forEach(tell);
        setTimeout(() => form.dispatchEvent(new Event('retry')), 100);
      } else localStorage.removeItem(kept(form));
    }
  }

  document.addEventListener('click', event => {
    const discard = event.target.closest('a[data-discard]');
    if (discard) forget(discard.dataset.discard);
  });
  document.addEventListener('submit', event => {
    const discard = event.target.closest('form[data-discard]');
    if (discard) forget(discard.dataset.discard);
  });

  document.querySelectorAll('.copy-down').forEach(place => { place.hidden = false; });
  document.querySelectorAll('button[data-copy]').forEach(button => button.addEventListener('click', () => {
    const to = document.getElementById(button.dataset.to);
    to.value = to.value ? to.value + '\n\n' + document.getElementById(button.dataset.copy).textContent : document.getElementById(button.dataset.copy).textContent;
    to.dispatchEvent(new Event('input', { bubbles: true }));
    to.focus();
  }));
})();

// Says how far saving is, keeps what couldn't be sent on this device, counts words. Saving itself is htmx's.
(() => {
  'use strict';

  const kept = form => 'toteuma ' + form.dataset.kept;
  const state = form => document.getElementById('state-' + form.id);
  const say = (form, words) => {
    const line = document.createElement('p');
    line.className = 'meta';
    line.textContent = words;
    state(form)?.replaceChildren(line);
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

  const begin = form => {
    // typed: not sent yet; sent: not answered yet
    const is = unsent => { if (unsent) form.dataset.unsent = unsent; else delete form.dataset.unsent; };
    form.addEventListener('input', event => {
      if (form.dataset.unsent !== 'typed' && !state(form).querySelector('.conflict')) say(form, form.dataset.editing);
      is('typed');
      keep(form);
      if (event.target.matches('textarea')) tell(event.target);
    });
    form.addEventListener('htmx:beforeRequest', () => {
      is('sent');
      if (!state(form).querySelector('.conflict')) say(form, form.dataset.saving);
    });
    const failed = () => {
      is('typed');
      keep(form);
      say(form, form.dataset.offline);
      setTimeout(() => { if (form.isConnected) form.dispatchEvent(new Event('retry')); }, 10000);
    };
    form.addEventListener('htmx:sendError', failed);
    form.addEventListener('htmx:responseError', failed);
    form.addEventListener('htmx:afterRequest', event => {
      if (!event.detail.successful) return;
      state(form)?.querySelector('.conflict, .mistakes-box')?.scrollIntoView({ block: 'nearest' });
      if (form.dataset.unsent === 'sent') is('');
      if (state(form)?.querySelector('.saved')) localStorage.removeItem(kept(form));
    });
    form.addEventListener('submit', () => { is(''); localStorage.removeItem(kept(form)); });
    window.addEventListener('beforeunload', event => { if (form.isConnected && form.dataset.unsent === 'typed') event.preventDefault(); });
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
  };

  document.addEventListener('click', event => {
    const discard = event.target.closest('a[data-discard]');
    if (discard) forget(discard.dataset.discard);
    const insert = event.target.closest('button[data-insert]');
    if (insert) {
      const area = insert.closest('.field').querySelector('textarea');
      const before = area.value.slice(0, area.selectionStart);
      const space = before && !/[\s(]$/.test(before) ? ' ' : '';
      area.setRangeText(space + insert.dataset.insert, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.focus();
    }
    const copy = event.target.closest('button[data-copy]');
    if (!copy) return;
    const to = document.getElementById(copy.dataset.to);
    const words = document.getElementById(copy.dataset.copy).textContent;
    to.value = to.value ? to.value + '\n\n' + words : words;
    to.dispatchEvent(new Event('input', { bubbles: true }));
    to.focus();
  });
  document.addEventListener('submit', event => {
    const discard = event.target.closest('form[data-discard]');
    if (discard) forget(discard.dataset.discard);
  });

  const begun = new WeakSet();
  const look = place => {
    for (const form of place.querySelectorAll('form.sheet-form')) {
      if (begun.has(form)) continue;
      begun.add(form);
      document.documentElement.classList.add('scripted');
      begin(form);
    }
    for (const pick of place.querySelectorAll('.figure-pick[hidden]')) {
      const question = pick.querySelector('input');
      pick.hidden = false;
      // what is searched for isn't what is written
      pick.addEventListener('input', event => event.stopPropagation());
      pick.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target === question) event.preventDefault(); });
      pick.addEventListener('toggle', () => { if (pick.open && !question.value) htmx.trigger(question, 'pick'); });
    }
    place.querySelectorAll('.copy-down').forEach(button => { button.hidden = false; });
  };
  document.addEventListener('htmx:load', event => look(event.detail.elt));
  look(document);
})();

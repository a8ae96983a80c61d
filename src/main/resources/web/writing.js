// Says how far saving is, keeps what couldn't be sent on this device, counts words. Saving itself is htmx's.
(() => {
  'use strict';

  const kept = form => 'toteuma ' + form.dataset.kept;
  const state = form => document.getElementById('state-' + form.id);
  const say = (form, words, kind = 'meta') => {
    const line = document.createElement('p');
    line.className = kind;
    line.textContent = words;
    state(form)?.replaceChildren(line);
  };
  const fields = form => [...form.elements].filter(field => field.name.startsWith('field-'));
  // with the version that the words were based on: what others wrote after it isn't to be overwritten by them
  const keep = (form, from = form) => {
    const written = { version: from.elements.version.value, title: document.title, fields: Object.fromEntries(fields(from).map(field => [field.name, field.value])) };
    try { localStorage.setItem(kept(form), JSON.stringify(written)); } catch { /* no room or not allowed: the page itself still has it */ }
  };
  const forget = form => localStorage.removeItem(kept(form));
  // fields that what is kept has otherwise than the page
  const otherwise = (form, written) => fields(form).filter(field => field.name in written.fields && field.value !== written.fields[field.name]);

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
    const failed = event => {
      is('typed');
      keep(form);
      if (event.detail.xhr?.status === 403) { // asking again doesn't help
        is('');
        say(form, form.dataset.forbidden, 'mistakes-box');
        return;
      }
      say(form, form.dataset.offline);
      setTimeout(() => { if (form.isConnected) form.dispatchEvent(new Event('retry')); }, 10000);
    };
    form.addEventListener('htmx:sendError', failed);
    form.addEventListener('htmx:responseError', failed);
    form.addEventListener('htmx:afterRequest', event => {
      if (!event.detail.successful) return;
      state(form)?.querySelector('.conflict, .mistakes-box')?.scrollIntoView({ block: 'nearest' });
      if (form.dataset.unsent === 'sent') is('');
      if (!state(form)?.querySelector('.saved')) return;
      if (form.dataset.unsent) keep(form); // typed meanwhile: based on what was saved now
      else forget(form);
    });
    form.addEventListener('submit', () => { is(''); keep(form); });
    window.addEventListener('beforeunload', event => { if (form.isConnected && form.dataset.unsent === 'typed') event.preventDefault(); });
    form.querySelectorAll('textarea').forEach(tell);

    // what couldn't be sent before
    const before = localStorage.getItem(kept(form));
    if (!before) return;
    const written = JSON.parse(before);
    const other = otherwise(form, written);
    if (!other.length) forget(form);
    else if (form.dataset.locked) showKept(form, other, written);
    else {
      other.forEach(field => { field.value = written.fields[field.name]; });
      form.elements.version.value = written.version;
      form.querySelectorAll('textarea').forEach(tell);
      setTimeout(() => form.dispatchEvent(new Event('retry')), 100);
    }
  };
  // where nobody writes now, what is kept stands beside the text, not as the text
  const showKept = (form, other, written) => {
    const box = document.getElementById('kept-' + form.id);
    for (const field of other) {
      const value = written.fields[field.name];
      const line = (kind, words) => {
        const made = document.createElement('p');
        made.className = kind;
        made.textContent = words;
        box.querySelector('.kept-words').append(made);
      };
      line('meta', field.labels[0]?.textContent ?? '');
      line('written', field.options ? [...field.options].find(option => option.value === value)?.text ?? value : value);
    }
    box.hidden = false;
  };

  document.addEventListener('click', event => {
    const discard = event.target.closest('a[data-discard]:not([data-hx-get])');
    if (discard) {
      const form = document.getElementById(discard.dataset.discard);
      delete form.dataset.unsent;
      forget(form);
    }
    const remove = event.target.closest('button[data-forget]');
    if (remove) {
      forget(document.getElementById(remove.dataset.forget));
      document.getElementById('kept-' + remove.dataset.forget).hidden = true;
      document.getElementById('content')?.focus();
    }
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
    const words = copy.dataset.copy; // as it was written: figures stay live
    to.value = to.value ? to.value + '\n\n' + words : words;
    to.dispatchEvent(new Event('input', { bubbles: true }));
    to.focus();
  });
  document.addEventListener('submit', event => {
    const settles = event.target.closest('form[data-settles]');
    const form = settles && document.getElementById(settles.dataset.settles);
    if (!form) return;
    delete form.dataset.unsent;
    keep(form, settles); // until it is known to be stored
  });
  document.addEventListener('htmx:beforeSwap', event => {
    const settled = event.detail.requestConfig.elt?.closest('[data-settles], [data-discard]');
    const form = settled && document.getElementById(settled.dataset.settles ?? settled.dataset.discard);
    // the part as printed: what was chosen is what is stored
    if (form && event.detail.xhr.status < 300 && event.detail.target.contains(form)) forget(form);
    // why it isn't stored stands beside the form
    if (event.detail.xhr.status === 409) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
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

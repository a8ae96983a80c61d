// A long form that was sent after its session had ended isn't typed anew: it is kept in this tab until its person is back at it.
(() => {
  'use strict';
  const KEY = 'toteuma-form';
  const read = () => JSON.parse(sessionStorage.getItem(KEY) || 'null');
  const forget = () => sessionStorage.removeItem(KEY);
  const form = document.querySelector('form[data-keep]');

  const fill = fields => {
    for (const field of form.elements) {
      if (!field.name || ['hidden', 'file', 'password', 'submit'].includes(field.type)) continue;
      const given = fields.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = given.includes(field.value);
      else if (given.length) field.value = given[0];
    }
    form.querySelectorAll('details').forEach(part => { part.open = true; });
    const told = document.createElement('p');
    told.className = 'done';
    told.setAttribute('role', 'status');
    told.textContent = form.dataset.kept;
    form.before(told);
  };

  const kept = read();
  if (kept && document.body.hasAttribute('data-signed-out')) sessionStorage.setItem(KEY, JSON.stringify({ ...kept, lost: true }));
  else if (kept && !kept.lost) forget();
  else if (kept && form) {
    if (form.dataset.keep === kept.whose && form.getAttribute('action') === kept.action) fill(kept.fields);
    forget();
  }

  form?.addEventListener('submit', () => {
    const fields = [...new FormData(form)].filter(([name, value]) => name !== 'token' && typeof value === 'string');
    sessionStorage.setItem(KEY, JSON.stringify({ whose: form.dataset.keep, action: form.getAttribute('action'), fields, lost: false }));
  });
})();

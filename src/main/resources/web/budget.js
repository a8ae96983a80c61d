// A budget's table as a grid: one tab stop, arrows move, Enter or typing edits, Esc cancels, a block is pasted from Excel and the table
// copied to it. Each change is sent at once; what couldn't be stored stays in its cells.
(() => {
  'use strict';
  const live = () => document.getElementById('budget-live');
  const table = () => document.getElementById('budget-table');
  const said = document.getElementById('budget-said');
  if (!live() || !said) return;
  const say = words => { said.textContent = words; };

  const cells = row => [...row.querySelectorAll('td')];
  const rows = () => [...table().tBodies[0].rows].map(cells).filter(row => row.length);
  const head = th => th?.abbr || th?.textContent.trim() || '';
  const cell = key => table()?.querySelector(`td[data-cell="${CSS.escape(key)}"]`);
  const place = td => {
    const grid = rows();
    const row = grid.findIndex(each => each.includes(td));
    return [grid, row, row < 0 ? -1 : grid[row].indexOf(td)];
  };

  const makeStop = td => {
    table().querySelectorAll('td[tabindex="0"]').forEach(each => each.setAttribute('tabindex', '-1'));
    td.setAttribute('tabindex', '0');
  };
  const moveTo = td => {
    if (!td) return;
    makeStop(td);
    td.focus();
    td.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  // what isn't stored yet -----------------------------------------------------------------------------------------

  let pending = new Map();
  let skipped = 0;
  let sending = false;
  let again = null;
  let later = null; // an answer that came while somebody was typing on

  const readPending = () => {
    pending = new Map();
    table()?.querySelectorAll('td[data-typed]').forEach(td => pending.set(td.dataset.cell, td.dataset.typed));
  };

  const swap = async (address, fields) => {
    const here = document.activeElement?.closest?.('#budget-table td')?.dataset.cell;
    const answer = await fetch(address, { method: 'POST', headers: { 'HX-Request': 'true' }, body: fields, redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('budget-live');
    if (!next) throw new Error('no grid');
    const editing = document.activeElement?.matches?.('#budget-table input');
    if (editing) return next; // somebody types on: the answer waits for what they type
    later = null;
    live().replaceWith(next);
    start();
    const td = here && cell(here);
    if (td) moveTo(td);
    return null;
  };

  const send = async () => {
    if (sending || !pending.size) return;
    sending = true;
    clearTimeout(again);
    const grid = table();
    const fields = new URLSearchParams({ token: grid.dataset.token, versions: grid.dataset.found });
    new URLSearchParams(location.search).getAll('account').forEach(account => fields.append('account', account));
    const sent = new Map(pending);
    sent.forEach((text, key) => fields.append('cell-' + key, text));
    say(grid.dataset.saving);
    try {
      const waiting = await swap(grid.dataset.forms, fields);
      const news = [...pending].filter(([key, text]) => sent.get(key) !== text);
      if (waiting) {
        // stored, but the page isn't shown anew before the cell that is typed in is left
        grid.dataset.found = waiting.querySelector('#budget-table').dataset.found;
        if (!waiting.querySelector('td[data-typed]')) sent.forEach((text, key) => { if (pending.get(key) === text) pending.delete(key); });
        later = waiting;
      } else {
        readPending();
        news.forEach(([key, text]) => { pending.set(key, text); });
        const words = live().querySelector('.said')?.textContent || live().querySelector('[role=alert] .mistakes-title')?.textContent || '';
        say((words + (skipped ? ' ' + grid.dataset.skipped.replace('#', skipped) : '')).trim());
        skipped = 0;
        if (news.length) setTimeout(send);
      }
    } catch {
      say(grid.dataset.offline);
      again = setTimeout(send, 10000);
    } finally {
      sending = false;
    }
  };

  const put = (td, text) => {
    if (text === td.dataset.text && !td.hasAttribute('data-typed')) return false;
    td.dataset.typed = text;
    td.textContent = text;
    td.classList.add('pasted');
    td.classList.remove('wrong-cell', 'changed');
    pending.set(td.dataset.cell, text);
    return true;
  };

  // editing -------------------------------------------------------------------------------------------------------

  const edit = (td, first) => {
    if (!td.dataset.open || td.querySelector('input')) return;
    const before = td.textContent;
    const input = document.createElement('input');
    input.type = 'text';
    input.autocomplete = 'off';
    input.value = first ?? td.dataset.typed ?? td.dataset.text;
    input.setAttribute('aria-label', name(td));
    td.textContent = '';
    td.classList.add('editing');
    td.append(input);
    input.focus();
    if (first === undefined) input.select();
    let done = false;
    const leave = (keep, to) => {
      if (done) return;
      done = true;
      const text = input.value.trim();
      td.classList.remove('editing');
      td.textContent = before;
      const changed = keep && put(td, text);
      if (to) moveTo(to);
      if (later && !changed && !pending.size) {
        const here = document.activeElement?.closest?.('#budget-table td')?.dataset.cell;
        live().replaceWith(later);
        later = null;
        start();
        const next = here && cell(here);
        if (next) moveTo(next);
      }
      if (changed) send();
    };
    input.addEventListener('keydown', event => {
      event.stopPropagation();
      const [grid, row, column] = place(td);
      if (event.key === 'Enter') { event.preventDefault(); leave(true, grid[row + (event.shiftKey ? -1 : 1)]?.[column] || td); }
      else if (event.key === 'Escape') { event.preventDefault(); leave(false, td); }
    });
    input.addEventListener('paste', event => event.stopPropagation());
    input.addEventListener('blur', () => leave(true, null));
  };

  const name = td => {
    const row = td.parentElement.cells[0].textContent.trim();
    return `${row}, ${head(table().tHead.rows[1].cells[td.cellIndex])}`;
  };

  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  const pressed = event => {
    const td = event.target.closest('td');
    if (!td || event.target !== td) return;
    const [grid, row, column] = place(td);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      undo();
      return;
    }
    if (event.altKey || event.metaKey) return;
    const step = steps[event.key];
    let next;
    if (step && !event.ctrlKey) next = grid[row + step[0]]?.[column + step[1]];
    else if (event.key === 'Home') next = grid[event.ctrlKey ? 0 : row][0];
    else if (event.key === 'End') next = grid[event.ctrlKey ? grid.length - 1 : row].at(-1);
    else if (event.key === 'Enter' || event.key === 'F2') { event.preventDefault(); edit(td); return; }
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && td.dataset.open) { event.preventDefault(); edit(td, event.key); return; }
    else return;
    event.preventDefault();
    moveTo(next);
  };

  const undo = async () => {
    if (pending.size && !sending) { // what was pasted and isn't stored is the last change
      pending.clear();
      location.reload();
      return;
    }
    const form = live().querySelector('.undo-form');
    if (!form) return;
    if (!table()?.dataset.editable) { // what was taken back may stand elsewhere on the page
      form.submit();
      return;
    }
    try {
      await swap(form.action, new URLSearchParams(new FormData(form)));
      readPending();
    } catch {
      form.submit();
    }
  };

  // a block from Excel --------------------------------------------------------------------------------------------

  const paste = event => {
    const td = document.activeElement?.closest?.('#budget-table td');
    if (!td || document.activeElement !== td || !table().dataset.editable) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text) return;
    event.preventDefault();
    const block = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(line => line.split('\t'));
    const single = block.length === 1 && block[0].length === 1;
    const [grid, row, column] = place(td);
    skipped = 0;
    block.forEach((line, i) => line.forEach((value, j) => {
      const to = grid[row + i]?.[column + j];
      if (to && (to.dataset.open === 'account' || single && to.dataset.open)) put(to, value.trim());
      else skipped++;
    }));
    send();
  };

  const copied = td => (td.dataset.exact ?? '').replace('.', table().dataset.mark);
  const copyCell = event => {
    const td = document.activeElement;
    if (!td?.matches?.('#budget-table td') || String(getSelection())) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(td));
  };

  const copyAll = async button => {
    const heads = [...table().tHead.rows[1].cells].map(head);
    const body = [...table().tBodies[0].rows].map(row => [row.cells[0].textContent.trim(), ...cells(row).map(copied)]);
    const text = [heads, ...body].map(line => line.join('\t')).join('\r\n');
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    area.select();
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(text);
      else document.execCommand('copy');
      say(button.dataset.said);
    } catch {
      document.execCommand('copy');
      say(button.dataset.said);
    } finally {
      area.remove();
      button.focus();
    }
  };

  // -----------------------------------------------------------------------------------------------------------------

  const start = () => {
    const grid = table();
    const copy = document.getElementById('budget-copy');
    if (copy && grid) {
      copy.hidden = false;
      copy.addEventListener('click', () => copyAll(copy));
    }
    if (!grid) return;
    grid.setAttribute('role', 'grid');
    if (!grid.dataset.editable) grid.setAttribute('aria-readonly', 'true');
    grid.closest('.scroll').removeAttribute('tabindex');
    const all = rows().flat();
    all.forEach(td => {
      td.setAttribute('tabindex', '-1');
      if (grid.dataset.editable && !td.dataset.open) td.setAttribute('aria-readonly', 'true');
      if (td.classList.contains('wrong-cell')) td.setAttribute('aria-invalid', 'true');
    });
    (all.find(td => td.dataset.open) || all[0])?.setAttribute('tabindex', '0');
    grid.addEventListener('keydown', pressed);
    grid.addEventListener('dblclick', event => { const td = event.target.closest('td'); if (td) edit(td); });
    grid.addEventListener('focusin', event => { if (event.target.matches('td')) makeStop(event.target); });
    live().querySelectorAll('button.mend').forEach(button => {
      button.hidden = false;
      button.addEventListener('click', () => { const td = cell(button.dataset.cell); put(td, button.dataset.meant); moveTo(td); send(); });
    });
    live().querySelector('.undo-form')?.addEventListener('submit', event => { event.preventDefault(); undo(); });
  };

  document.addEventListener('paste', paste);
  document.addEventListener('copy', copyCell);
  window.addEventListener('beforeunload', event => { if (pending.size) event.preventDefault(); });
  document.addEventListener('click', event => { if (event.target.closest('#budget-live [role=alert] a')) pending.clear(); });
  document.addEventListener('submit', event => { if (event.target.closest('#budget-live [role=alert]')) pending.clear(); });
  start();
  readPending();
})();

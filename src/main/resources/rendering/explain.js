// Where does this figure come from? Every table of figures becomes one tab stop; arrows move between cells, Enter or a click
// asks. A figure in a sentence becomes a button.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('provenance').textContent);
  const words = data.words;
  const SUM = 1, DIFFERENCE = 2, PERCENT = 3, FACTS = 4;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const fill = (sentence, ...parts) => sentence.replace(/\{(\d)\}/g, (place, i) => parts[i]);
  const plain = node => node.textContent.replace(/\s+/g, ' ').trim();

  const money = cents => {
    const [minus, thousands, decimal] = data.notation;
    const digits = String(Math.abs(cents)).padStart(3, '0');
    const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
    return (cents < 0 ? minus : '') + whole + decimal + digits.slice(-2) + '\u00a0€';
  };

  // cells -------------------------------------------------------------------------------------------------------

  const rowsOf = table => table.tBodies[0].rows;
  const columns = table => table.tHead.rows[0].cells.length - 1;
  const place = (table, number) => [Math.floor((number - 1) / columns(table)), (number - 1) % columns(table)];
  const cellAt = (table, row, column) => rowsOf(table)[row]?.cells[column + 1];
  const rowName = (table, row) => plain(rowsOf(table)[row].cells[0]);
  const columnName = (table, column) => plain(table.tHead.rows[0].cells[column + 1]);
  const position = cell => [cell.parentNode.sectionRowIndex, cell.cellIndex - 1];

  const formulaOf = cell => {
    const [row, column] = position(cell);
    return data.tables[cell.closest('table').id][row][column] || null;
  };

  // A source cell is named by what differs from the cell asked about: its row, its column, or both.
  const nameOf = (table, number, asked) => {
    const [row, column] = place(table, number);
    const [askedRow, askedColumn] = position(asked);
    if (row === askedRow) return columnName(table, column);
    if (column === askedColumn) return rowName(table, row);
    return rowName(table, row) + ', ' + columnName(table, column);
  };

  const moveTo = cell => {
    const table = cell.closest('table');
    table.querySelector('td[tabindex="0"]')?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const neighbour = (cell, down, right) => {
    const table = cell.closest('table');
    let [row, column] = position(cell);
    column += right;
    for (row += down; down && rowsOf(table)[row] && !cellAt(table, row, column);) row += down;
    return column < 0 ? null : cellAt(table, row, column);
  };

  // the panel ---------------------------------------------------------------------------------------------------

  const dialog = element('dialog');
  dialog.id = 'explanation';
  dialog.setAttribute('aria-labelledby', 'explanation-title');
  document.body.append(dialog);
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });

  const sourceLink = (table, number, asked) => {
    const [row, column] = place(table, number);
    const cell = cellAt(table, row, column);
    const item = element('li');
    const link = element('a', nameOf(table, number, asked));
    link.href = '#' + table.id;
    link.addEventListener('click', event => {
      event.preventDefault();
      dialog.close();
      moveTo(cell);
    });
    item.append(link, element('span', plain(cell), 'amount'));
    return item;
  };

  const factTable = ([measure, year, batch, accounts]) => {
    const part = element('div', '', 'facts');
    const [file, checksum, count, time] = data.batches[batch] || ['', '', 0, ''];
    part.append(element('p', data.measures[measure] + ' ' + year, 'facts-title'));
    part.append(element('p', fill(words.batch, batch, file, count, time), 'quiet'));
    if (checksum) part.append(element('p', 'SHA-256 ' + checksum, 'quiet checksum'));
    const table = element('table');
    const head = table.createTHead().insertRow();
    for (const word of [words.account, words.month, words.amount, words.rows]) {
      const cell = element('th', word);
      cell.scope = 'col';
      head.append(cell);
    }
    const body = table.createTBody();
    for (const [account, ...months] of accounts) {
      for (let i = 0; i < months.length; i += 3) {
        const line = body.insertRow();
        const name = element('th', data.accounts[account].join(' '));
        name.scope = 'row';
        line.append(name, element('td', months[i] ? String(months[i]) : words.year));
        line.append(element('td', money(months[i + 1]), 'num'), element('td', months[i + 2]));
      }
    }
    part.append(table);
    return part;
  };

  const totalOf = parts => {
    let total = 0;
    for (const [, , , accounts] of parts) {
      for (const [, ...months] of accounts) for (let i = 1; i < months.length; i += 3) total += months[i];
    }
    return element('p', fill(words.total, money(total)), 'strong');
  };

  const sourceOf = index => {
    const [description, parts] = data.sources[index];
    const all = element('div');
    all.append(element('p', description), totalOf(parts), ...parts.map(factTable));
    return all;
  };

  const inWords = (cell, [kind, ...rest]) => {
    const table = cell.closest('table');
    const name = number => nameOf(table, Math.abs(number), cell);
    switch (kind) {
      case SUM: return fill(words.sum, rest.map((n, i) => (n < 0 ? '− ' : i ? '+ ' : '') + name(n)).join(' '));
      case DIFFERENCE: return fill(rest[2] ? words.turned : words.difference, name(rest[0]), name(rest[1]));
      case PERCENT: return fill(words.percent, name(rest[0]), name(rest[1]));
      case FACTS: return words.facts;
      default: return rest[0];
    }
  };

  const sources = (cell, [kind, ...rest]) => {
    if (kind === FACTS) return [sourceOf(rest[0])];
    if (kind > FACTS) return rest.slice(1).map(sourceOf);
    const list = element('ul');
    const numbers = kind === SUM ? rest : rest.slice(0, 2);
    list.append(...numbers.map(number => sourceLink(cell.closest('table'), Math.abs(number), cell)));
    return [list];
  };

  const open = (name, figure, ...answer) => {
    const title = element('h2', name);
    title.id = 'explanation-title';
    const close = element('button', words.close);
    close.type = 'button';
    close.addEventListener('click', () => dialog.close());
    const head = element('div', '', 'dialog-head');
    head.append(title, close);
    dialog.replaceChildren(head, element('p', plain(figure), 'asked'), ...answer);
    dialog.showModal();
    dialog.scrollTop = 0;
  };

  const explain = cell => {
    const formula = formulaOf(cell);
    if (!formula) return;
    const table = cell.closest('table');
    const [row, column] = position(cell);
    const name = rowName(table, row) + ', ' + columnName(table, column);
    open(name, cell, element('p', inWords(cell, formula)), ...sources(cell, formula));
  };

  // Facts of one measure and year add up to the figure; a share or a change is made of several.
  const explainLive = figure => {
    const [description, parts] = data.sources[data.figures[figure.dataset.source]];
    const answer = parts.map(factTable);
    const alike = parts.every(part => part[0] === parts[0][0] && part[1] === parts[0][1]);
    if (alike && parts.length) answer.unshift(element('p', words.facts), totalOf(parts));
    open(description, figure, ...answer);
  };

  // tables ------------------------------------------------------------------------------------------------------

  const keys = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  const onKey = event => {
    const cell = event.target.closest('td');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = keys[event.key];
    if (step) {
      const next = neighbour(cell, ...step);
      if (next) moveTo(next);
      event.preventDefault();
    } else if (event.key === 'Home' || event.key === 'End') {
      moveTo(event.key === 'Home' ? cell.parentNode.cells[1] : cell.parentNode.lastElementChild);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      explain(cell);
      event.preventDefault();
    }
  };

  const onClick = event => {
    const cell = event.target.closest('td');
    if (!cell || String(getSelection())) return;
    moveTo(cell);
    explain(cell);
  };

  for (const id of Object.keys(data.tables)) {
    const table = document.getElementById(id);
    const first = table.querySelector('tbody td');
    if (!first) continue;
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-readonly', 'true');
    table.parentNode.removeAttribute('tabindex');
    first.setAttribute('tabindex', '0');
    data.tables[id].forEach((row, i) => row.forEach((formula, j) => {
      if (formula) cellAt(table, i, j).classList.add('asks');
    }));
    table.addEventListener('keydown', onKey);
    table.addEventListener('click', onClick);
  }

  // figures in sentences ------------------------------------------------------------------------------------------

  for (const figure of document.querySelectorAll('span.live')) {
    const button = element('button', figure.textContent, 'live');
    button.type = 'button';
    button.dataset.source = figure.dataset.source;
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => explainLive(button));
    figure.replaceWith(button);
  }

  const hint = element('p', words.hint, 'hint');
  document.querySelector('.title').after(hint);
})();

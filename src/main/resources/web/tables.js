// A table of figures or of units is one tab stop: arrows move between cells, Enter opens an explanation, Esc closes it.
(() => {
  'use strict';
  const table = document.querySelector('table.figures, table.units');
  if (!table) return;

  const inside = cell => cell.querySelector('a') || cell;
  const cells = row => [...row.querySelectorAll('td, th.stop')].map(inside);
  const rows = () => [...table.tBodies[0].rows].map(cells).filter(row => row.length);
  const all = () => rows().flat();
  const here = () => table.querySelector('[tabindex="0"]');

  const makeStop = figure => {
    here()?.setAttribute('tabindex', '-1');
    figure.setAttribute('tabindex', '0');
  };

  const moveTo = figure => {
    makeStop(figure);
    figure.focus();
    figure.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const place = figure => {
    const grid = rows();
    const row = grid.findIndex(each => each.includes(figure));
    return [grid, row, row < 0 ? -1 : grid[row].indexOf(figure)];
  };

  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  table.addEventListener('keydown', event => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const [grid, row, column] = place(event.target);
    if (row < 0) return;
    const step = steps[event.key];
    let next;
    if (step && !event.ctrlKey) next = grid[row + step[0]]?.[column + step[1]];
    else if (event.key === 'Home') next = grid[event.ctrlKey ? 0 : row][0];
    else if (event.key === 'End') next = grid[event.ctrlKey ? grid.length - 1 : row].at(-1);
    else return;
    event.preventDefault();
    if (next) moveTo(next);
  });
  table.addEventListener('focusin', event => { if (all().includes(event.target)) makeStop(event.target); });

  table.setAttribute('role', 'grid');
  table.setAttribute('aria-readonly', 'true');
  table.closest('.scroll').removeAttribute('tabindex');
  all().forEach(figure => figure.setAttribute('tabindex', '-1'));
  (table.querySelector('a[aria-current]') || all()[0])?.setAttribute('tabindex', '0');

  // the explanation -----------------------------------------------------------------------------------------------

  const mark = () => {
    table.querySelector('a[aria-current]')?.removeAttribute('aria-current');
    const asked = [...table.querySelectorAll('a')].find(link => link.pathname === location.pathname);
    asked?.setAttribute('aria-current', 'true');
    return asked;
  };

  let lastAsked = table.querySelector('a[aria-current]');

  document.addEventListener('htmx:afterSettle', () => {
    const asked = mark();
    const title = document.getElementById('explanation-title');
    if (title) {
      lastAsked = asked || lastAsked;
      title.focus({ preventScroll: false });
    } else if (lastAsked) {
      moveTo(lastAsked);
    }
  });

  document.addEventListener('keydown', event => {
    const close = document.querySelector('#explanation .close');
    if (event.key === 'Escape' && close) close.click();
  });
})();

// The months of the result as a chart that answers to the pointer. Without it the drawing from the server stays, and the table says the same.
(() => {
  const place = document.querySelector('[data-chart="months"]');
  const table = document.getElementById('months-table');
  if (!place || !table || !window.Chart) return;

  const drawing = place.querySelector('svg');
  const rows = [...table.tBodies[0].rows];
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // The notation of the drawing: this year solid, last year hollow, earlier years a thin broken line.
  const looks = {
    now: () => ({ borderColor: colour('--accent'), pointBackgroundColor: colour('--accent'), borderWidth: 3, pointRadius: 6 }),
    last_year: () => ({ borderColor: colour('--last-year'), pointBackgroundColor: colour('--surface'), borderWidth: 2, pointRadius: 5 }),
    earlier: () => ({ borderColor: colour('--line-2'), pointBackgroundColor: colour('--surface'), borderWidth: 1, borderDash: [6, 3], pointRadius: 0 }),
  };

  const series = () => [...table.tHead.rows[0].cells].slice(1).map((head, i) => ({
    label: head.textContent.replace('%', '').trim(),
    printed: rows.map(row => row.cells[i + 1].textContent.trim()),
    data: rows.map(row => row.cells[i + 1].dataset.value === '' ? null : Number(row.cells[i + 1].dataset.value)),
    spanGaps: false,
    pointHoverRadius: 7,
    ...looks[head.dataset.kind](),
  }));

  let chart;
  const draw = () => {
    if (chart) chart.destroy();
    place.querySelector('canvas')?.remove();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', drawing.getAttribute('aria-label'));
    place.append(canvas);
    place.classList.add('is-live');
    const quiet = { color: colour('--ink-2'), font: { size: 15, family: getComputedStyle(document.body).fontFamily } };
    chart = new Chart(canvas, {
      type: 'line',
      data: { labels: rows.map(row => row.cells[0].textContent.trim()), datasets: series() },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        scales: {
          x: { grid: { display: false }, border: { color: colour('--ink') }, ticks: { ...quiet, maxRotation: 0, callback: (value, i) => i + 1 } },
          y: { beginAtZero: true, grid: { color: colour('--line') }, border: { display: false }, ticks: quiet },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            backgroundColor: colour('--surface'), titleColor: colour('--ink'), bodyColor: colour('--ink'),
            borderColor: colour('--line-2'), borderWidth: 1, padding: 12, cornerRadius: 6, displayColors: false,
            titleFont: { size: 15 }, bodyFont: { size: 15 },
            callbacks: { label: item => `${item.dataset.label}: ${item.dataset.printed[item.dataIndex]} %` },
          },
        },
      },
    });
  };

  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
})();

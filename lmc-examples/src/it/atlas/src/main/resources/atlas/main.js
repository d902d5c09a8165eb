/* Ties the page together: views, theme, addresses. */

/** The tabs, by the pattern of ARIA: arrow keys go from one to the next, and only the chosen one is in the order of Tab. */
function initTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const choose = (tab, focus) => {
    for (const each of tabs) {
      const isChosen = each === tab;
      each.setAttribute('aria-selected', String(isChosen));
      each.tabIndex = isChosen ? 0 : -1;
      byIdOf(each.getAttribute('aria-controls')).hidden = !isChosen;
    }
    if (focus) {
      tab.focus();
    }
    VIEWS.forEach((draw) => draw());
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => choose(tab, false));
    tab.addEventListener('keydown', (event) => {
      const next = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (next !== undefined) {
        event.preventDefault();
        choose(tabs[(next + tabs.length) % tabs.length], true);
      }
    });
  });
}

function initTheme() {
  const button = byIdOf('theme');
  const show = (isDark) => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(isDark));
  };
  const preference = window.matchMedia('(prefers-color-scheme: dark)');
  show(preference.matches);
  preference.addEventListener('change', () => show(preference.matches));
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'));
}

function init() {
  byIdOf('subtitle').textContent = `${DATA.records.length - DATA.records.filter((each) => BACKGROUND.has(each.type)).length} records from `
    + `${DATA.records.filter((each) => each.type === 'source').length} sources` + (DATA.asOf ? `, the newest of ${DATA.asOf}` : '');
  VIEWS.push(drawMap, drawTimeline, drawDisagreements, drawRecords);
  initTheme();
  initFilters();
  initTabs();
  SHOWN = new Set(DATA.records.filter(isShown).map((each) => each.id));
  initMap();
  initTimeline();
  initDownloads();
  applyFilters();
  document.addEventListener('click', (event) => {
    if (!byIdOf('panel').contains(event.target)) {
      RETURN_TO = event.target.closest('a, button, [tabindex]');
    }
  }, true);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !byIdOf('panel').hidden) {
      closePanel();
    }
  });
  window.addEventListener('hashchange', openRecordOfAddress);
  openRecordOfAddress();
}

init();

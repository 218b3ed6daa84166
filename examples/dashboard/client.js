/** The dashboard's own script: filters that work together, charts by Chart.js, and the sentence behind every figure. */
/* global Chart, DATA */
const $ = (id) => document.getElementById(id);
const WORDS = {
  vi: {
    title: 'Công đoàn trên báo',
    intro: 'Số liệu đọc được từ {n} bài báo, mỗi con số dẫn về câu văn nêu ra nó.',
    from: 'Từ năm',
    to: 'đến năm',
    province: 'Tỉnh, thành phố',
    map: 'Bản đồ',
    old: '63 tỉnh (đến 30/6/2025)',
    today: '34 tỉnh (từ 1/7/2025)',
    organization: 'Tổ chức',
    campaign: 'Phong trào',
    category: 'Loại số liệu',
    all: 'Tất cả',
    reset: 'Bỏ lọc',
    articles: 'bài báo',
    figures: 'số liệu',
    campaigns: 'phong trào',
    organizations: 'tổ chức công đoàn',
    overTime: 'Số liệu theo năm',
    byYear: 'Phong trào theo năm (số bài)',
    byProvince: 'Theo tỉnh, thành phố (số bài)',
    byLevel: 'Sáng kiến theo cấp công nhận',
    top: 'Tổ chức được nhắc nhiều (số bài)',
    list: 'Số liệu và câu văn',
    value: 'Giá trị',
    unit: 'Đơn vị tính',
    level: 'Cấp',
    body: 'Tổ chức',
    period: 'Thời gian',
    article: 'Bài',
    none: 'Không có số liệu nào khớp bộ lọc.',
    sentence: 'Câu văn',
    close: 'Đóng',
    open: 'Mở bài báo',
    unstated: 'không nêu',
    more: 'Xem thêm {n} số liệu',
    note: 'Một con số do nhiều bài cùng nêu chỉ được cộng một lần; tỷ lệ, định mức và phần của một tổng không được cộng.',
    categories: {
      people: 'người',
      members: 'đoàn viên',
      organizations: 'tổ chức',
      initiatives: 'sáng kiến',
      gifts: 'suất quà',
      money: 'tiền (đồng)',
      works: 'công trình',
      events: 'sự kiện',
      places: 'địa điểm',
      time: 'thời gian',
      other: 'khác',
    },
    theme: 'Giao diện tiếng Anh',
    language: 'English',
  },
  en: {
    title: 'Trade unions in the news',
    intro: 'Figures read from {n} articles; each leads to the sentence that states it.',
    from: 'From',
    to: 'to',
    province: 'Province',
    map: 'Map',
    old: '63 provinces (to 30 June 2025)',
    today: '34 provinces (from 1 July 2025)',
    organization: 'Organization',
    campaign: 'Campaign',
    category: 'Figures of',
    all: 'All',
    reset: 'Clear filters',
    articles: 'articles',
    figures: 'figures',
    campaigns: 'campaigns',
    organizations: 'union bodies',
    overTime: 'Figures over time',
    byYear: 'Campaigns by year (articles)',
    byProvince: 'By province (articles)',
    byLevel: 'Initiatives by level of recognition',
    top: 'Most named union bodies (articles)',
    list: 'Figures and their sentences',
    value: 'Value',
    unit: 'Unit',
    level: 'Level',
    body: 'Organization',
    period: 'Period',
    article: 'Article',
    none: 'No figure fits the filters.',
    sentence: 'Sentence',
    close: 'Close',
    open: 'Open the article',
    unstated: 'not stated',
    more: 'Show {n} more figures',
    note: 'A figure that several articles state is added once; shares, rates and parts of a whole are not added.',
    categories: {
      people: 'people',
      members: 'members',
      organizations: 'organizations',
      initiatives: 'initiatives',
      gifts: 'gifts',
      money: 'money (VND)',
      works: 'works',
      events: 'events',
      places: 'places',
      time: 'time',
      other: 'other',
    },
    language: 'Tiếng Việt',
  },
};
const PAGE = 25;
const years = DATA.articles.map(({ year }) => year).filter((year) => year !== null);
const first = Math.min(...years);
const last = Math.max(...years);
const state = {
  language: 'vi',
  from: first,
  to: last,
  map: 'old',
  province: '',
  organization: '',
  campaign: '',
  category: 'initiatives',
  shown: PAGE,
};
const word = (name) => WORDS[state.language][name];
const format = (value) =>
  new Intl.NumberFormat(state.language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
const compact = (value) =>
  new Intl.NumberFormat(state.language === 'vi' ? 'vi-VN' : 'en-GB', {
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(value);

/** The articles that pass the filters; `except` leaves one filter out, for the view that sets it. */
function passing(except) {
  const on = (name) => name !== except && state[name] !== '';
  return DATA.articles
    .map((article, index) => ({ article, index }))
    .filter(({ article }) => article.year === null || (article.year >= state.from && article.year <= state.to))
    .filter(({ article }) => !on('province') || article[state.map].includes(state.province))
    .filter(
      ({ article }) => !on('organization') || article.organizations.some(({ name }) => name === state.organization),
    )
    .filter(({ article }) => !on('campaign') || article.campaigns.some(({ id }) => id === state.campaign));
}

/** Figures of the articles given; one that several articles state comes once. */
function figuresOf(articles) {
  const inside = new Set(articles.map(({ index }) => index));
  const seen = new Set();
  return DATA.figures.filter((figure) => {
    if (!inside.has(figure.a) || seen.has(figure.key)) return false;
    seen.add(figure.key);
    return true;
  });
}

const addTo = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
const ranked = (map) => [...map].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Each campaign by its most frequent wording, of equal ones the shortest: papers write one campaign in several ways. */
const CAMPAIGN_NAMES = (() => {
  const wordings = new Map();
  for (const { campaigns } of DATA.articles)
    for (const { id, name, mentions } of campaigns) {
      if (!wordings.has(id)) wordings.set(id, new Map());
      addTo(wordings.get(id), name, mentions);
    }
  return new Map(
    [...wordings].map(([id, names]) => [
      id,
      ranked(names).sort(([a, m], [b, n]) => n - m || a.length - b.length)[0][0],
    ]),
  );
})();

function element(tag, text, properties = {}) {
  const node = Object.assign(document.createElement(tag), properties);
  if (text !== undefined && text !== null) node.textContent = text;
  return node;
}

function fill(select, options, chosen) {
  select.replaceChildren(
    ...options.map(([value, label]) => element('option', label, { value, selected: String(value) === String(chosen) })),
  );
}

const charts = new Map();
function draw(id, config) {
  charts.get(id)?.destroy();
  charts.set(id, new Chart($(id), config));
}
/** Chart labels are short: the usual abbreviations of the genre, then a cut. */
function shorten(label) {
  const short = label
    .replace('Tổng Liên đoàn Lao động', 'Tổng LĐLĐ')
    .replace('Liên đoàn Lao động', 'LĐLĐ')
    .replace('Công đoàn', 'CĐ')
    .replace('Ban Chấp hành', 'BCH')
    .replace('thành phố', 'TP');
  return short.length > 26 ? `${short.slice(0, 25)}…` : short;
}
function scales({ stacked = false, sideways = false } = {}) {
  const value = {
    beginAtZero: true,
    stacked,
    ticks: { precision: 0, color: css('--soft'), callback: (tick) => compact(tick) },
    grid: { color: css('--line') },
  };
  const names = {
    stacked,
    ticks: {
      color: css('--ink'),
      autoSkip: false,
      callback(tick) {
        return shorten(this.getLabelForValue(tick));
      },
    },
    grid: { display: false },
  };
  return sideways ? { x: value, y: names } : { x: names, y: value };
}
function bars(id, labels, datasets, { stacked = false, sideways = false, onPick } = {}) {
  draw(id, {
    type: 'bar',
    data: { labels, datasets },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      scales: scales({ stacked, sideways }),
      onClick: (_, [hit]) => hit && onPick?.(hit),
      plugins: {
        legend: { display: datasets.length > 1, position: 'bottom', labels: { color: css('--ink'), boxWidth: 12 } },
        tooltip: {
          callbacks: { label: ({ dataset, raw }) => `${dataset.label ? `${dataset.label}: ` : ''}${format(raw)}` },
        },
      },
    },
  });
}
const COLOURS = ['#2f6fb3', '#d9822b', '#3f9e6b', '#b0447a', '#8463c4', '#c2a21c', '#3aa6b9', '#9c6b4e'];
const span = () => Array.from({ length: state.to - state.from + 1 }, (_, i) => state.from + i);

function drawOverTime() {
  const sums = new Map();
  for (const figure of figuresOf(passing()))
    if (figure.adds && figure.category === state.category && figure.year !== null)
      addTo(sums, figure.year, figure.value);
  const labels = [...sums.keys()].sort((a, b) => a - b);
  bars('over-time', labels.map(String), [
    { data: labels.map((year) => sums.get(year)), backgroundColor: COLOURS[0], label: '' },
  ]);
}

function drawCampaigns() {
  const articles = passing('campaign');
  const totals = new Map();
  const cells = new Map();
  for (const { article } of articles)
    for (const id of new Set(article.campaigns.map((campaign) => campaign.id))) {
      addTo(totals, id);
      if (article.year !== null) addTo(cells, `${id} ${article.year}`);
    }
  const top = ranked(totals)
    .slice(0, 8)
    .map(([id]) => id);
  const labels = span().filter((year) => top.some((id) => cells.has(`${id} ${year}`)));
  bars(
    'by-year',
    labels.map(String),
    top.map((id, i) => ({
      label: shorten(CAMPAIGN_NAMES.get(id)),
      data: labels.map((year) => cells.get(`${id} ${year}`) ?? 0),
      backgroundColor: COLOURS[i],
    })),
    {
      stacked: true,
      onPick: ({ datasetIndex }) => set('campaign', state.campaign === top[datasetIndex] ? '' : top[datasetIndex]),
    },
  );
}

function drawMap() {
  const counts = new Map();
  for (const { article } of passing('province')) for (const name of article[state.map]) addTo(counts, name);
  const most = Math.max(1, ...counts.values());
  $('map').replaceChildren(
    ...DATA.tiles[state.map].map(([name, column, row]) => {
      const n = counts.get(name) ?? 0;
      const tile = element('button', name, {
        type: 'button',
        className: 'tile',
        title: `${name}: ${n} ${word('articles')}`,
      });
      tile.style.gridColumn = column + 1;
      tile.style.gridRow = row + 1;
      tile.style.setProperty('--share', `${n === 0 ? 0 : 18 + Math.round((72 * n) / most)}%`);
      tile.setAttribute('aria-pressed', String(state.province === name));
      tile.disabled = n === 0;
      if (n > 0) tile.append(element('b', String(n)));
      tile.addEventListener('click', () => set('province', state.province === name ? '' : name));
      return tile;
    }),
  );
}

function drawLevels() {
  const sums = new Map();
  for (const figure of figuresOf(passing()))
    if (figure.adds && figure.category === 'initiatives') addTo(sums, figure.level ?? word('unstated'), figure.value);
  const rows = ranked(sums);
  bars(
    'by-level',
    rows.map(([level]) => level),
    [{ data: rows.map(([, n]) => n), backgroundColor: COLOURS[2], label: '' }],
    { sideways: true },
  );
}

function drawOrganizations() {
  const counts = new Map();
  for (const { article } of passing('organization')) for (const { name } of article.organizations) addTo(counts, name);
  const rows = ranked(counts).slice(0, 10);
  bars(
    'top',
    rows.map(([name]) => name),
    [
      {
        data: rows.map(([, n]) => n),
        backgroundColor: rows.map(([name]) => (name === state.organization ? COLOURS[1] : COLOURS[0])),
        label: '',
      },
    ],
    {
      sideways: true,
      onPick: ({ index }) => set('organization', state.organization === rows[index][0] ? '' : rows[index][0]),
    },
  );
}

const SIGNS = { over: '> ', under: '< ', about: '≈ ' };
const printed = (figure) =>
  `${SIGNS[figure.approximation] ?? ''}${format(figure.value)}${figure.valueMax === null ? '' : `–${format(figure.valueMax)}`}${figure.percent ? ' %' : ''}`;

function drawList() {
  const figures = figuresOf(passing()).filter(({ category }) => state.category === '' || category === state.category);
  const rows = figures.slice(0, state.shown).map((figure) => {
    const row = element('tr');
    const button = element('button', printed(figure), { type: 'button', className: 'figure' });
    button.addEventListener('click', () => showSentence(figure));
    const value = element('td');
    value.append(button);
    row.append(
      value,
      ...[figure.unit, figure.level, figure.organization, figure.period, DATA.articles[figure.a].title].map((text, i) =>
        Object.assign(element('td', text ?? '–'), { className: i === 4 ? 'wide' : '' }),
      ),
    );
    for (const [i, name] of ['value', 'unit', 'level', 'body', 'period', 'article'].entries())
      row.children[i].dataset.label = word(name);
    return row;
  });
  $('figures').replaceChildren(...rows);
  $('none').hidden = rows.length > 0;
  $('more').hidden = figures.length <= state.shown;
  $('more').textContent = word('more').replace('{n}', format(Math.min(PAGE, figures.length - state.shown)));
}

function showSentence(figure) {
  const article = DATA.articles[figure.a];
  const { sentence, from, to } = figure;
  $('sentence').replaceChildren(sentence.slice(0, from), element('mark', sentence.slice(from, to)), sentence.slice(to));
  $('where').textContent = [article.title, article.source, article.date].filter(Boolean).join(' · ');
  const link = $('link');
  link.hidden = !/^https?:\/\//.test(article.url ?? '');
  if (!link.hidden) link.href = article.url;
  $('dialog').showModal();
}

function drawTotals() {
  const articles = passing();
  const campaigns = new Set(articles.flatMap(({ article }) => article.campaigns.map(({ id }) => id)));
  const organizations = new Set(articles.flatMap(({ article }) => article.organizations.map(({ name }) => name)));
  const totals = [
    [articles.length, 'articles'],
    [figuresOf(articles).length, 'figures'],
    [campaigns.size, 'campaigns'],
    [organizations.size, 'organizations'],
  ];
  $('totals').replaceChildren(
    ...totals.map(([n, name]) => {
      const tile = element('div', undefined, { className: 'total' });
      tile.append(element('b', format(n)), element('span', word(name)));
      return tile;
    }),
  );
}

function drawControls() {
  document.documentElement.lang = state.language;
  document.title = word('title');
  for (const node of document.querySelectorAll('[data-word]'))
    node.textContent = word(node.dataset.word).replace('{n}', format(DATA.articles.length));
  const all = ['', word('all')];
  const list = Array.from({ length: last - first + 1 }, (_, i) => [first + i, first + i]);
  fill($('from'), list, state.from);
  fill($('to'), list, state.to);
  fill(
    $('map-kind'),
    [
      ['old', word('old')],
      ['today', word('today')],
    ],
    state.map,
  );
  const provinces = [...new Set(DATA.articles.flatMap((article) => article[state.map]))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  fill($('province'), [all, ...provinces.map((name) => [name, name])], state.province);
  const organizations = new Map();
  for (const article of DATA.articles) for (const { name } of article.organizations) addTo(organizations, name);
  fill(
    $('organization'),
    [all, ...ranked(organizations).map(([name, n]) => [name, `${name} (${n})`])],
    state.organization,
  );
  fill($('campaign'), [all, ...[...CAMPAIGN_NAMES].sort(([, a], [, b]) => a.localeCompare(b, 'vi'))], state.campaign);
  fill($('category'), Object.entries(word('categories')), state.category);
}

function drawAll() {
  drawControls();
  drawTotals();
  drawMap();
  drawOverTime();
  drawCampaigns();
  drawLevels();
  drawOrganizations();
  drawList();
}

function set(name, value) {
  state[name] = value;
  state.shown = PAGE;
  if (name === 'map') state.province = '';
  if (state.from > state.to) [state.from, state.to] = [state.to, state.from];
  drawAll();
}

for (const [id, name, read = String] of [
  ['from', 'from', Number],
  ['to', 'to', Number],
  ['map-kind', 'map'],
  ['province', 'province'],
  ['organization', 'organization'],
  ['campaign', 'campaign'],
  ['category', 'category'],
])
  $(id).addEventListener('change', ({ target }) => set(name, read(target.value)));
$('reset').addEventListener('click', () => {
  Object.assign(state, { from: first, to: last, province: '', organization: '', campaign: '' });
  set('category', 'initiatives');
});
$('language').addEventListener('click', () => set('language', state.language === 'vi' ? 'en' : 'vi'));
$('more').addEventListener('click', () => {
  state.shown += PAGE;
  drawList();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
drawAll();

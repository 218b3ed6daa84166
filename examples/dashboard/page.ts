/** The dashboard as one HTML file: data, style, Chart.js and the page's script inside, nothing fetched. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DashboardData } from './data.ts';
import { OLD_TILES, TODAY_TILES } from './tiles.ts';

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const chartJs = (): string =>
  readFileSync(
    createRequire(import.meta.url)
      .resolve('chart.js/auto')
      .replace(/auto[\\/].*$/, 'dist/chart.umd.min.js'),
    'utf8',
  );

/** JSON that may stand inside a script element: no tag can begin or end in it. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const select = (id: string, word: string): string =>
  `<label><span data-word="${word}"></span><select id="${id}"></select></label>`;
const chart = (id: string, word: string): string =>
  `<section><h2 data-word="${word}"></h2><div class="chart"><canvas id="${id}" role="img"></canvas></div></section>`;

/** The page for some data. */
export function dashboardPage(data: DashboardData): string {
  const scripts = [
    chartJs().replace(/\/\/# sourceMappingURL=.*$/m, ''),
    `const DATA=${scriptJson({ ...data, tiles: { old: OLD_TILES, today: TODAY_TILES } })};`,
    here('./client.js'),
  ];
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts.map(hash).join(' ')}">
<title>Công đoàn trên báo</title>
<style>${here('./style.css')}</style>
</head>
<body>
<header>
<div class="head"><div><h1 data-word="title"></h1><p class="soft" data-word="intro"></p></div><button id="language" type="button" data-word="language"></button></div>
<form>
${select('from', 'from')}${select('to', 'to')}${select('map-kind', 'map')}${select('province', 'province')}${select('organization', 'organization')}${select('campaign', 'campaign')}${select('category', 'category')}
<button id="reset" type="button" data-word="reset"></button>
</form>
<div id="totals"></div>
</header>
<main>
<div class="grid">
${chart('over-time', 'overTime')}
${chart('by-year', 'byYear')}
<section class="map"><h2 data-word="byProvince"></h2><div id="map"></div></section>
${chart('by-level', 'byLevel')}
${chart('top', 'top')}
<section class="list"><h2 data-word="list"></h2><p class="soft" data-word="note"></p>
<table><thead><tr>${['value', 'unit', 'level', 'body', 'period', 'article'].map((word) => `<th data-word="${word}"></th>`).join('')}</tr></thead><tbody id="figures"></tbody></table>
<p id="none" data-word="none" hidden></p><button id="more" type="button"></button></section>
</div>
</main>
<dialog id="dialog"><h2 data-word="sentence"></h2><p id="sentence"></p><p id="where" class="soft"></p>
<footer><form method="dialog" style="all:unset"><button data-word="close"></button></form><a id="link" target="_blank" rel="noopener noreferrer" data-word="open" hidden></a></footer></dialog>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

/** Both pages in a real browser: they render, their controls work, nothing is fetched, nothing complains. */
/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dashboardData } from '../../examples/dashboard/data.ts';
import { dashboardPage } from '../../examples/dashboard/page.ts';
import { readAll } from '../../examples/support/read-all.ts';
import { analyze } from '../../src/analyze.ts';
import { highlight } from '../../src/view/highlight.ts';
import { findChromium, launch, open } from '../support/browser.ts';

const chromium = findChromium();
const corpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));
const WIDTHS = [360, 1280];

describe.skipIf(chromium === null)('in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const save = (name: string, html: string): string => {
    const path = join(folder, name);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'congdoan-'));
    browser = await launch(chromium!);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const article = (): string => {
    const input = readFileSync(join(corpus, '2020-chuong-my-sang-kien.txt'), 'utf8');
    return highlight(input, analyze(input));
  };

  test.each(WIDTHS)('the article page at %i pixels: no complaint, nothing wider than the screen', async (width) => {
    const { page, complaints } = await open(browser, save('article.html', article()), width);
    expect(await page.locator('mark').count()).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the article page: keyboard and pointer show values, switches hide layers, counts lead to sentences', async () => {
    const { page, complaints } = await open(browser, save('article.html', article()), 1280);
    const tip = page.locator('#tip');
    await page.locator('mark.counts').first().focus();
    expect(await tip.textContent()).toContain('counts/');
    await page.keyboard.press('Escape');
    expect(await tip.textContent()).toBe('');
    await page.locator('mark.organizations').first().hover();
    expect(await tip.textContent()).toContain('organizations/');
    const background = () =>
      page
        .locator('mark.dates')
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    const before = await background();
    await page.locator('#show-dates').uncheck();
    expect(await background()).not.toBe(before);
    await page.locator('aside a').first().click();
    expect(await page.locator('.sentence:target').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('hostile text does nothing', async () => {
    const text =
      'Tin <script>document.title="x"</script>\n\n</script><img src=x onerror="document.title=\'x\'"> Ngày 2/9/2024, 300 công nhân \u202Edự lễ.';
    const { page, complaints } = await open(
      browser,
      save('hostile.html', highlight(text, analyze(text, { format: 'text' }))),
      1280,
    );
    expect(await page.title()).not.toBe('x');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('article').textContent()).toContain('</script><img');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(WIDTHS)(
    'the dashboard at %i pixels: it renders, filters work together, figures lead to sentences',
    async (width) => {
      const url = save('dashboard.html', dashboardPage(dashboardData(await readAll([corpus]))));
      const { page, complaints } = await open(browser, url, width);
      const total = async (index: number) =>
        Number((await page.locator('.total b').nth(index).textContent())!.replaceAll('.', ''));
      const all = await total(0);
      expect(all).toBeGreaterThanOrEqual(24);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.locator('.tile:enabled', { hasText: 'Hà Nội' }).click();
      const inHanoi = await total(0);
      expect(inHanoi).toBeGreaterThan(0);
      expect(inHanoi).toBeLessThan(all);
      await page.selectOption('#from', '2020');
      expect(await total(0)).toBeLessThan(inHanoi);
      await page.click('#reset');
      expect(await total(0)).toBe(all);
      await page.selectOption('#map-kind', 'today');
      expect(await page.locator('.tile').count()).toBe(34);
      await page.locator('button.figure').first().click();
      const figure = await page.locator('#sentence mark').textContent();
      expect(figure).toMatch(/\d|\p{L}/u);
      await page.keyboard.press('Escape');
      await page.click('#language');
      expect(await page.locator('h1').textContent()).toBe('Trade unions in the news');
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('canvas')].every((canvas) => canvas.width > 0 && canvas.height > 0),
        ),
      ).toBe(true);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

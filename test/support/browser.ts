/** A real headless Chromium for tests of pages: Debian's, installed by CI itself. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Where Chromium is; on CI it is installed first. null, said loudly, where it is missing. */
export function findChromium(): string | null {
  if (!existsSync(CHROMIUM) && process.env.CI) {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
    } catch (error) {
      console.warn(`Chromium could not be installed: ${(error as Error).message}`);
    }
  }
  if (existsSync(CHROMIUM)) return CHROMIUM;
  console.warn(
    `SKIPPED: the pages were not tested in a browser: no Chromium at ${CHROMIUM} (apt-get install chromium, or set CHROMIUM_PATH)`,
  );
  return null;
}

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page of `html` at a width in CSS pixels, and everything it did that it should not have done. */
export async function open(
  browser: Browser,
  url: string,
  width: number,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`console: ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on(
    'request',
    (request) =>
      request.url() !== url && !request.url().startsWith('data:') && complaints.push(`request: ${request.url()}`),
  );
  await page.goto(url);
  return { page, complaints };
}

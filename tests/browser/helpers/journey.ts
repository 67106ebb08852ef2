// One test: a page of a certain look, over the Golive and the Chromium its file shares.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

import { environment } from './environment.ts';
import { type Golive, type Start, startGolive } from './golive.ts';
import type { Language } from './people.ts';

/** How the person looks at Golive. */
export interface Look {
  /** The browser's language, as it says it in Accept-Language. */
  language?: Language;
  theme?: 'light' | 'dark';
  /** The width of a desk's screen or of a phone. */
  screen?: 'desk' | 'phone';
  /** Without scripts every page and form must still work. */
  scripts?: 'on' | 'off';
  /** Why the journey cannot be made here. */
  skip?: string | undefined;
  /** What the browser may complain about on this journey, such as the network a test cuts. */
  forgive?: RegExp[];
}

export const looks = {
  english: { language: 'en', theme: 'light' },
  persian: { language: 'fa', theme: 'dark' },
  ukrainian: { language: 'uk', theme: 'light' },
  // A browser without scripts refuses to fetch the islands ahead, and says so.
  withoutScripts: { language: 'en', theme: 'light', scripts: 'off', forgive: [/^csp .*\/pkg\//] },
  phone: { language: 'en', theme: 'light', screen: 'phone' },
} satisfies Record<string, Look>;

/** Where a journey takes place. */
export interface Scene {
  page: Page;
  context: BrowserContext;
  golive: Golive;
  /** A second person's page: another browser profile, the same look unless told otherwise. */
  another(look?: Look): Promise<Page>;
}

interface Stage {
  browser: Browser;
  golive: Golive;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', fa: 'fa-IR', uk: 'uk-UA' };
const SCREENS = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const QUIET = ['--disable-background-networking', '--disable-component-update'];

let stage: Promise<Stage> | undefined;

after(async () => {
  const set = await stage?.catch(() => undefined);
  await set?.browser.close();
  await set?.golive.close();
});

/** The first journey of a file opens the stage; `start` of that journey decides what stands on it. */
function setStage(start: Start | undefined): Promise<Stage> {
  stage ??= (async () => {
    const golive = await startGolive(start);
    try {
      return { golive, browser: await chromium.launch({ executablePath: environment.chromium(), args: [...FLAGS, ...QUIET] }) };
    } catch (error) {
      await golive.close();
      throw error;
    }
  })();
  return stage;
}

/** A test that reads like a sentence. It fails as well when the browser had something to complain about. */
export function journey(name: string, look: Look, act: (scene: Scene) => Promise<void>, start?: Start): void {
  test(name, { timeout: 240_000, skip: look.skip ?? false }, async () => {
    const { browser, golive } = await setStage(start);
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    const open = async (how: Look) => {
      const context = await browser.newContext(contextOptions(how, golive));
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      listen(page, golive, how.forgive ?? [], complaints);
      return page;
    };
    const page = await open(look);
    try {
      await act({ page, context: page.context(), golive, another: (other) => open(other ?? look) });
      assert.deepEqual(complaints, [], 'the browser complained');
    } catch (error) {
      await keep(name, contexts, golive, complaints);
      throw error;
    } finally {
      await Promise.all(contexts.map((context) => context.close()));
    }
  });
}

function contextOptions(look: Look, golive: Golive) {
  return {
    baseURL: golive.url,
    locale: LOCALES[look.language ?? 'en'],
    timezoneId: 'Asia/Tehran',
    colorScheme: look.theme ?? 'light',
    reducedMotion: 'reduce' as const,
    viewport: SCREENS[look.screen ?? 'desk'],
    javaScriptEnabled: look.scripts !== 'off',
  };
}

/** Collects script errors, refused policies, missing parts, broken answers, and requests to other hosts. */
function listen(page: Page, golive: Golive, forgive: RegExp[], complaints: string[]): void {
  const complain = (what: string) => {
    if (!forgive.some((pattern) => pattern.test(what))) complaints.push(what);
  };
  page.on('pageerror', (error) => complain(`script error: ${error.message}`));
  page.on('console', (message) => {
    // What failed to load is told below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complain(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== golive.url) complain(`asked another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    const part = ['script', 'stylesheet', 'image', 'font'].includes(response.request().resourceType());
    if (response.status() >= (part ? 400 : 500)) complain(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    // A page that is left drops what it was still asking for.
    if (why !== 'net::ERR_ABORTED') complain(`${why} ${request.url()}`);
  });
}

/** Leaves behind what helps to understand a failure. */
async function keep(name: string, contexts: BrowserContext[], golive: Golive, complaints: string[]): Promise<void> {
  const folder = join(environment.output(), name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80));
  await mkdir(folder, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [number, page] of pages.entries()) {
    await page.screenshot({ path: join(folder, `page-${number + 1}.png`), fullPage: true }).catch(() => undefined);
    await writeFile(join(folder, `page-${number + 1}.html`), await page.content().catch(() => ''));
  }
  await writeFile(join(folder, 'browser.log'), pages.map((page) => `at ${page.url()}\n`).join('') + complaints.join('\n'));
  await writeFile(join(folder, 'server.log'), golive.log());
}

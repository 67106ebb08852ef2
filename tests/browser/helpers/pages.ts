// Every page a signed-in person can reach, as one reader sees it: a language, a theme, at a desk and on a phone.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { journey, type Look } from './journey.ts';
import { faults, seen } from './look.ts';
import { type Language, signIn, speak } from './people.ts';

const OWN = ['/projects', '/notices', '/me', '/me/security', '/me/tokens'];

const PROJECT = [
  '',
  '/team',
  '/team/roles',
  '/team/rasci',
  '/settings',
  '/settings/calendar',
  '/settings/money',
  '/settings/parties',
  '/settings/phases',
  '/settings/practice',
  '/settings/fields',
  '/imports',
  '/rfp',
  '/rfp/1',
  '/rfp/1/judging',
  '/rfp/1/bids/3',
  '/rfp/1/matrix',
  '/rfp/1/results',
  '/rfp/1/contract',
  '/rfp/2/bidding',
  '/promises',
  '/vendors/3',
];

const BACKLOG = [
  '/backlog',
  '/backlog?state=ready&moscow=must&sort=changed',
  '/backlog?text=nothing-is-called-so',
  '/backlog?dialog=save-filter',
  '/backlog/new',
  '/backlog/refine',
  '/backlog/1',
  '/backlog/1/edit',
  '/search?q=%D9%85%D8%B4%D8%AA%D8%B1%DB%8C',
  '/search?q=nothing-is-called-so',
];

const SPRINTS = [
  '/sprints',
  '/sprints/new',
  '/sprints/6',
  '/sprints/7',
  '/sprints/7/edit',
  '/sprints/7/planning',
  '/sprints/7/board',
  '/sprints/7/board?lanes=assignee',
  '/sprints/7/review',
  '/sprints/7/close',
  '/sprints/6/planning',
  '/sprints/6/board',
  '/sprints/6/review',
  '/releases',
];

const SERVICE = [
  '/queue',
  '/queue/report',
  '/queue/mail',
  '/queue/mail?show=all',
  '/queue/agreement',
  '/queue/calendars/new',
  '/incidents',
  '/queue/new',
  '/queue/rules',
  '/queue/rules/new',
  '/queue/rules/trial',
  '/queue/import',
  '/queue/templates',
  '/queue/templates/new',
  '/queue/training',
  '/knowledge',
  '/knowledge/new',
  '/knowledge/1',
  '/knowledge/1/edit',
  '/knowledge/glossary',
  '/tickets/253',
  '/help/new',
  '/duties',
  '/duties?show=all',
  '/duties/new',
  '/duties/3',
  '/duties/3/edit',
  '/vendors',
  '/vendors/new',
  '/vendors/compare',
];

const ADMINISTRATION = ['/people', '/people?q=dnipro', '/people/invite', '/audit', '/projects', '/projects/new', '/p/ARAS/settings/rights', '/p/ARAS/history'];

const inProject = (paths: string[], project = 'ARAS') => paths.map((path) => `/p/${project}${path}`);

/** A reader, and how closely their pages are looked at: rules of accessibility know no language, so that not every one pays for them. */
interface Reader {
  language: Language;
  look: Look;
  told: string;
  check: typeof faults | typeof seen;
}

/** Goes to each page, and tells at the end what is wrong, and where. */
async function visit(page: Page, { language, check }: Reader, paths: string[], expected = 200): Promise<void> {
  const places = new Map<string, string[]>();
  for (const path of paths) {
    // An answer without a page is the browser's own error page.
    const status = (await page.goto(path).catch(() => undefined))?.status();
    const lang = await page.locator('html').getAttribute('lang');
    const wrong = status === undefined ? [] : await check(page);
    if (status !== expected) wrong.push(`answered ${status ?? 'without a page'}`);
    if (status !== undefined && lang?.slice(0, 2) !== language) wrong.push(`speaks ${lang}`);
    for (const fault of wrong) places.set(fault, [...(places.get(fault) ?? []), path]);
  }
  const told = [...places].map(([fault, where]) => `${where.join(' ')}\n${fault}`);
  assert.equal(places.size, 0, told.join('\n\n'));
}

/** The journeys of one reader through all pages. */
export function everyPage(reader: Reader): void {
  const { language, look, told } = reader;

  journey(`the project manager’s own pages and the project’s, ${told}`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    await visit(page, reader, [...OWN, ...inProject(PROJECT)]);
  });

  journey(`the backlog’s pages, ${told}`, look, async ({ page }) => {
    await signIn(page, 'po@aras.example');
    await speak(page, language);
    await visit(page, reader, inProject(BACKLOG));
  });

  journey(`the sprints’ pages, ${told}`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    await visit(page, reader, inProject(SPRINTS));
  });

  journey(`the service desk’s pages, ${told}`, look, async ({ page }) => {
    await signIn(page, 'pm@behin.example');
    await speak(page, language);
    await visit(page, reader, inProject(SERVICE, 'BEHIN'));
  });

  journey(`an import, from its columns to its end, ${told}`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    await page.goto('/p/ARAS/imports');
    const text = `Title,Priority,Story points\nCalls are logged by themselves ${language},must,3\n,must,3\n`;
    await page.locator('input[type=file]').setInputFiles({ name: 'items.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.locator('#import button[type=submit]').click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    await visit(page, reader, [new URL(page.url()).pathname]);
  });

  journey(`the administrator’s pages, ${told}`, look, async ({ page }) => {
    await signIn(page, 'admin@aras.example');
    await speak(page, language);
    await page.goto('/people');
    const erase = await page.locator('a[href$="/erase"]').first().getAttribute('href');
    await visit(page, reader, [...ADMINISTRATION, erase as string]);
  });

  journey(`what is refused and what is not there, ${told}`, look, async ({ page }) => {
    await signIn(page, 'auditor@audyt.example');
    await speak(page, language);
    await visit(page, reader, ['/p/ARAS/backlog/new', '/people'], 403);
    await visit(page, reader, ['/p/NOPE', '/p/ARAS/backlog/99999', '/p/ARAS/nowhere', '/nowhere'], 404);
  });
}

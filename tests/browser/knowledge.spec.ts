// What one ticket taught, nobody has to ask again: an article from a solution, found by who asks next, with and without scripts.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const KNOWLEDGE = '/p/ARAS/knowledge';

interface Question {
  title: string;
  body: string;
}
const EMPTY_REPORT: Question = { title: 'گزارش فروش خالی می‌ماند', body: 'صفحه سفید است. نشانی من requester@aras.example است.' };
const NO_INVOICE: Question = { title: 'فاکتور چاپ نمی‌شود', body: 'صفحه سفید است. نشانی من requester@aras.example است.' };

/** Asks in Persian and gives the address of the ticket. */
async function ask(page: Page, { title, body }: Question): Promise<string> {
  await signIn(page, 'requester@aras.example');
  await speak(page, 'fa');
  await page.goto('/p/ARAS/help/new');
  await page.locator('#ask [name=title]').fill(title);
  await page.locator('#ask [name=body]').fill(body);
  await page.locator('#ask .form-actions button').click();
  await page.waitForURL(/\/tickets\/\d+$/);
  return page.url();
}

/** The desk resolves it and writes down what was learnt, in Persian and in English. */
async function writeDown(page: Page, ticket: string, { title }: Question): Promise<string> {
  await signIn(page, 'helpdesk@aras.example');
  await speak(page, 'en');
  await page.goto(ticket);
  await counts(page.locator('a[href*="/knowledge/new?ticket="]'), 0);
  await page.locator('#answer input[name=deed][value=resolve]').check({ force: true });
  await page.locator('#answer textarea').fill('نخست دوره را برگزینید و سپس «نمایش» را بزنید.');
  await page.locator('#answer .form-actions button').click();
  await page.locator('.toast').first().waitFor();
  await page.goto(ticket);
  await page.locator('a[href*="/knowledge/new?ticket="]').click();
  assert.equal(await page.locator('#article [name=title]').inputValue(), title);
  const body = await page.locator('#article [name=body]').inputValue();
  assert.match(body, /صفحه سفید/);
  assert.match(body, /نخست دوره را برگزینید/);
  await sees(page.locator('.notice').first(), /requester@aras\.example/);
  await page.locator('#article [name=body]').fill(body.replace('requester@aras.example', '').trim());
  assert.equal(await page.locator('#article [name=language]').inputValue(), 'fa', 'the requester’s language');
  await page.locator('#article [name=topic]').fill('Reports');
  await axe(page);
  await page.locator('#article .form-actions button').click();
  await page.waitForURL(/\/knowledge\/\d+\?language=fa$/);
  await page.locator('form[action="/rpc/knowledge/publish"] button').click();
  await counts(page.locator('form[action="/rpc/knowledge/retire"]'), 1);
  await page.locator('a[href$="/edit?language=en"]').first().click();
  await page.locator('#text [name=title]').fill('The sales report stays empty');
  await page.locator('#text [name=body]').fill('Choose a **period** first, then press “Show”.');
  await page.locator('#text .form-actions button').click();
  await page.waitForURL(/\?language=en$/);
  await page.locator('form[action="/rpc/knowledge/publish"] button').click();
  await counts(page.locator('form[action="/rpc/knowledge/retire"]'), 1);
  await axe(page);
  assert.deepEqual(await faults(page), []);
  return new URL(page.url()).pathname;
}

journey('an article of a resolved ticket is offered to who asks the same in Persian', looks.english, async ({ page, another }) => {
  const first = await another(looks.persian);
  const ticket = await ask(first, EMPTY_REPORT);
  const article = await writeDown(page, ticket, EMPTY_REPORT);
  await page.goto(ticket);
  await sees(page.locator('[data-card=knowledge]'), /KB-\d+/);

  await first.goto('/p/ARAS/help/new');
  await first.locator('#ask [name=title]').pressSequentially('گزارش‌هاي فروش خالي است');
  const offered = first.locator('#ask .answers a').first();
  await offered.waitFor();
  await sees(offered, /گزارش فروش خالی می‌ماند/);
  await axe(first);
  await first.goto(`${article}?asking=yes`);
  await sees(first.locator('article.article'), /نخست دوره/);
  await first.locator('form[action="/rpc/knowledge/answered"] button').click();
  await first.waitForURL(/\/help$/);
  await counts(first.locator('table.queue tbody tr'), 1);

  await first.goto(article);
  await first.locator('form[action="/rpc/knowledge/vote"] button').first().click();
  await first.locator('.toast').first().waitFor();
  await page.goto(KNOWLEDGE);
  const row = page.locator('table.articles tbody tr', { hasText: 'The sales report stays empty' });
  await sees(row, /1 \/ 1/);

  await page.goto(ticket);
  await page.locator('#train').locator('xpath=ancestor::details').locator('summary').click();
  await page.locator('#train [name=topic]').fill('Reports');
  await page.locator('#train .form-actions button').click();
  await page.locator('.toast').first().waitFor();
  await page.goto('/p/ARAS/queue/training');
  await sees(page.locator('table').first(), /Reports/);
  await axe(page);
});

journey('without scripts the answers come once, with everything typed, and the question is sent anyway', { ...looks.withoutScripts, language: 'fa' }, async ({ page, another }) => {
  const desk = await another(looks.english);
  const ticket = await ask(page, NO_INVOICE);
  await writeDown(desk, ticket, NO_INVOICE);

  await page.goto('/p/ARAS/help/new');
  await page.locator('#ask [name=title]').fill('فاکتور باز هم چاپ نمی‌شود');
  await page.locator('#ask [name=body]').fill('از دیروز چیزی نشان نمی‌دهد.');
  await page.locator('#ask [name=impact]').selectOption('high');
  await page.locator('#ask .form-actions button').click();
  await page.waitForURL(/help\/new\?answers=yes$/);
  await sees(page.locator('.answers').first(), /KB-\d+/);
  assert.equal(await page.locator('#ask [name=body]').inputValue(), 'از دیروز چیزی نشان نمی‌دهد.');
  assert.equal(await page.locator('#ask [name=impact]').inputValue(), 'high');
  await page.locator('#ask .form-actions button').click();
  await page.waitForURL(/\/tickets\/\d+$/);
  assert.notEqual(page.url(), ticket);
});

journey('the glossary begins with the usual words in three languages and is read by its letters', looks.english, async ({ page, another }) => {
  await signIn(page, 'helpdesk@aras.example');
  await speak(page, 'en');
  await page.goto(`${KNOWLEDGE}/glossary`);
  await page.locator('form[action="/rpc/knowledge/begin-glossary"] button').click();
  await counts(page.locator('dl.terms dt'), 20);
  await axe(page);
  await page.locator('.letters a', { hasText: 'E' }).first().click();
  await sees(page.locator('dl.terms'), /Escalation/);
  await page.goto(`${KNOWLEDGE}/glossary?language=uk`);
  await sees(page.locator('dl.terms'), /Ескалація/);

  const reader = await another(looks.persian);
  await signIn(reader, 'requester@aras.example');
  await speak(reader, 'fa');
  await reader.goto(`${KNOWLEDGE}/glossary`);
  await sees(reader.locator('dl.terms'), /سرنخ/);
  await counts(reader.locator('form[action^="/rpc/knowledge/"], a[href*="/glossary/new"]'), 0);
  await axe(reader);
  assert.deepEqual(await faults(reader), []);
});

journey('the articles of Behin are read in the reader’s language, and otherwise told', looks.english, async ({ page, another }) => {
  await signIn(page, 'marko@dnipro.example');
  await speak(page, 'uk');
  await page.goto('/p/BEHIN/knowledge');
  await counts(page.locator('table.articles tbody tr'), 6);
  await page.goto('/p/BEHIN/knowledge/4');
  await sees(page.locator('main'), /Українська/);
  await page.locator('.languages a', { hasText: 'فارسی' }).click();
  await sees(page.locator('article.article[dir=rtl]'), /./);

  const requester = await another(looks.persian);
  await signIn(requester, 'hamed@behin.example');
  await requester.goto('/p/BEHIN/knowledge');
  await counts(requester.locator('table.articles tbody tr'), 5);
});

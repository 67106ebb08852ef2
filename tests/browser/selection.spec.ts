// Beside the straight way from a request to its contract: bids written at home in a workbook, files that go with them, prices in two
// currencies, an evaluator who is tied to a bidder, and bids read side by side.
// The deadline lies ten days ahead; the later journeys begin Golive again on a day behind it.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';

import {
  beginBid,
  counts,
  faults,
  filledIn,
  holdersAgain,
  invite,
  type Invited,
  journey,
  looks,
  nameEvaluators,
  post,
  publish,
  sees,
  send,
  signIn,
  speak,
  type Tender,
  XLSX,
} from './helpers/index.ts';

/** In euros, and in dollars that are worth less. */
const KOMPAS: Invited = { vendor: 'Kompas CRM', name: 'Jan Wójcik', email: 'bidder@baltic.example', language: 'en' };
const STUDIO: Invited = { vendor: 'Dnipro Studio', name: 'Marko Shevchenko', email: 'marko@dnipro.example', language: 'en' };

/** More than the matrix, and the review of a workbook, show on one page. */
const ASKED = 53;
const PAGE = 50;
const DAYS = 10;
const set: { tender?: Tender; plan?: string } = {};

const PLAN = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Six weeks, and one for what nobody thinks of.\n') };
const DRAFT = { name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.from('Not meant for anybody yet.\n') };

const hashed = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What the bytes behind a link are, and what they are called. */
async function saved(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Every requirement of the answer sheet is answered so: column G. The words of how stand in H, prices in I. */
function answered(answer: string): Record<string, string | number> {
  return Object.fromEntries(Array.from({ length: ASKED }, (_, at) => [`G${at + 2}`, answer]));
}

/** Brings a file to the page of the answer sheet. */
async function bring(page: Page, own: string, buffer: Buffer): Promise<void> {
  await page.goto(`${own}/sheet`);
  await page.locator('#sheet input[type=file]').setInputFiles({ name: 'answers.xlsx', mimeType: XLSX, buffer });
  await send(page, page.locator('#sheet'));
}

/** What was brought is taken over. */
async function take(page: Page): Promise<void> {
  await page.locator('form[action="/rpc/bids/apply-sheet"] button').click();
  await page.waitForURL(/\/answers/);
}

async function submit(page: Page, own: string): Promise<void> {
  await page.goto(own);
  await page.locator('form[action="/rpc/bids/submit"] button').click();
  await page.waitForURL(/receipts/);
}

journey('a bid is written at home in a workbook, gets its files, and is submitted; another is in dollars', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const tender = await publish(page, another, {
    title: 'A CRM that speaks for itself',
    requirements: Array.from({ length: ASKED }, (_, at) => `What is wanted, number ${at + 1}`),
    deadline: { day: new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10), time: '17:00' },
    criteria: { 'criterion[0][name]': 'Team', 'criterion[0][weight]': '100', 'criterion[0][by]': 'whole', currencies: 'USD' },
  });
  set.tender = tender;
  await invite(page, tender, [KOMPAS, STUDIO]);

  const kompas = await another();
  const own = await beginBid(kompas, tender, KOMPAS);
  await kompas.goto(`${own}/sheet`);
  const { name, bytes } = await saved(kompas, kompas.locator('a[href$="/sheet.xlsx"]'));
  assert.match(name, /^ARAS-.*-answers\.xlsx$/);
  const mistaken = { G2: 'Perhaps', H2: 'Who & how < when', G3: 'By settings', I3: 'a lot', I4: 90_000 };
  await bring(kompas, own, filledIn(bytes, { ...answered('Out of the box'), ...mistaken }));
  await sees(kompas.locator('#changes caption'), `${ASKED} lines change`);
  await sees(kompas.locator('#bad'), /G2 “Perhaps” is none of the five answers.* I3 /);
  await sees(kompas.locator('#changes'), /Who & how < when.*By settings.*90,000/);
  await kompas.locator('.pager [rel=next]').click();
  await kompas.waitForURL(/page=2/);
  await counts(kompas.locator('#changes tbody tr'), ASKED - PAGE);
  await sees(kompas.locator('#changes tbody tr').first(), `REQ-${PAGE + 1}`);

  // A text that only bears the name of a workbook takes nothing away.
  await bring(kompas, own, Buffer.from('All of it: yes, we can.\n'));
  await sees(kompas.locator('#sheet .error').first(), /This is no workbook\. Choose the XLSX file/);
  await sees(kompas.locator('#changes caption'), `${ASKED} lines change`);
  assert.deepEqual(await faults(kompas), []);
  await take(kompas);
  await sees(kompas.locator('.toasts'), `${ASKED} lines taken over`);
  const [answers, prices] = [kompas.locator('select[name$="[answer]"]'), kompas.locator('input[name$="[price]"]')];
  assert.deepEqual([await answers.nth(0).inputValue(), await answers.nth(1).inputValue()], ['', 'configuration']);
  assert.deepEqual([await prices.nth(1).inputValue(), await prices.nth(2).inputValue()], ['', '90000']);
  assert.equal(await kompas.locator('textarea[name$="[text]"]').first().inputValue(), 'Who & how < when');
  await answers.nth(0).selectOption('full');
  await kompas.locator('#lines .form-actions button').first().click();
  await sees(kompas.locator('.toasts'), /Saved/);

  await kompas.goto(`${own}/files`);
  await kompas.locator('#attach input[type=file]').setInputFiles([PLAN, DRAFT]);
  await send(kompas, kompas.locator('#attach'));
  const files = kompas.locator('main tbody tr');
  await counts(files, 2);
  assert.deepEqual(await faults(kompas), []);
  await files.filter({ hasText: DRAFT.name }).locator('form[action="/rpc/bids/remove-file"] button').click();
  await counts(files, 1);
  await submit(kompas, own);
  await sees(kompas.locator('.rows'), PLAN.name);
  set.plan = (await kompas.locator('.rows li', { hasText: PLAN.name }).locator('.hash').innerText()).trim();
  assert.equal(set.plan, hashed(PLAN.buffer), 'the receipt names the file by its bytes');
  await counts(kompas.locator('.rows li', { hasText: DRAFT.name }), 0);
  assert.deepEqual(await faults(kompas), []);
  await kompas.goto(own);
  assert.deepEqual(await faults(kompas), []);

  const studio = await another();
  await beginBid(studio, tender, STUDIO);
  await studio.goto(`${own}/answers?page=rest`);
  await studio.locator('#rest [name=sealed_currency]').selectOption('USD');
  await send(studio, studio.locator('#rest'));
  const blank = await (await studio.request.get(`${own}/sheet.xlsx`)).body();
  await bring(studio, own, filledIn(blank, { ...answered('By settings'), G5: 'By programming', G6: 'By programming', I5: 100_000 }));
  await counts(studio.locator('#bad'), 0);
  await sees(studio.locator('#changes'), '$ 100,000');
  await take(studio);
  await submit(studio, own);
});

journey('files are as they were committed to, who is tied judges nothing, and dollars are compared by the rate of the deadline', looks.english, async ({ page, another, golive }) => {
  const { tender, plan } = set;
  assert.ok(tender && plan, 'the bids are there');
  await golive.stop();
  await golive.start('--days-ahead', String(DAYS + 1));
  await signIn(page, 'pm@aras.example');
  const holders = await holdersAgain(another, tender);
  const open = async (part: string) => {
    for (const { page: holder, words } of holders) await post(holder, 'rfp/open', { ...tender.about, part, secret: words });
  };
  await open('answers');
  await page.goto(`${tender.path}/bidding`);
  await page.locator('tr', { hasText: KOMPAS.vendor }).locator('a', { hasText: 'Read the bid' }).click();
  await sees(page.locator('#files'), plan);
  const file = await saved(page, page.locator('#files a'));
  assert.deepEqual([file.name, hashed(file.bytes)], [PLAN.name, plan]);
  assert.deepEqual(await faults(page), []);

  await nameEvaluators(page, tender, ['Laleh Moradi', 'Parisa Nouri', 'Katarzyna Wiśniewska']);
  const tied = await another();
  await signIn(tied, 'warsaw@aras.example');
  await speak(tied, 'en');
  await tied.goto(`${tender.path}/judging`);
  await tied.locator('#declare [name=conflict]').fill('My sister sells for Dnipro Studio.');
  await send(tied, tied.locator('#declare'));
  await sees(tied.locator('main'), /You judge nothing here\. You declared: My sister sells for Dnipro Studio\..*you read nothing of what bids say/);
  await counts(tied.locator('main a[href$="/sheet"], main a[href$="/matrix"], form[action="/rpc/rfp/finish"]'), 0);
  assert.deepEqual(await faults(tied), []);
  for (const leaf of ['sheet', 'matrix', 'bids/1']) {
    await tied.goto(`${tender.path}/${leaf}`);
    await sees(tied.locator('main'), /You declared a tie to a bidder: until the award/);
    await counts(tied.locator('#marks, #beside, #answers'), 0);
  }
  const mark = { ...tender.about, bidder: '1', 'mark[_0][part]': '0', 'mark[_0][mark]': '3' };
  const refused = await tied.request.post('/rpc/rfp/give-marks', { form: mark, headers: { accept: 'application/json' } });
  assert.ok(refused.status() >= 400 && refused.status() < 500, `a mark of somebody who is tied: ${refused.status()}`);

  for (const who of ['coordinator', 'qa']) {
    const judge = await another();
    await signIn(judge, `${who}@aras.example`);
    await post(judge, 'rfp/declare', tender.about);
    for (const bidder of ['1', '2']) await post(judge, 'rfp/give-marks', { ...tender.about, bidder, 'mark[_0][part]': '0', 'mark[_0][mark]': '4' });
    await post(judge, 'rfp/finish', tender.about);
  }
  await page.goto(`${tender.path}/judging`);
  await sees(page.locator('.rows li', { hasText: 'Katarzyna' }), /tied to a bidder/);
  assert.deepEqual(await faults(page), []);
  await page.locator('form[action="/rpc/rfp/lock"] button').click();
  await sees(page.locator('main'), /Prices are under seal still/);

  // Nobody learns a price before it is said what it is worth.
  const [{ page: holder, words }] = holders as [(typeof holders)[0]];
  await holder.goto(`${tender.path}/bidding`);
  await holder.locator('#open-prices [name=secret]').fill(words);
  await send(holder, holder.locator('#open-prices'));
  await sees(holder.locator('.problem'), /exchange rates of the deadline’s day first: USD/);
  await page.goto(`${tender.path}/rates`);
  await page.locator('summary', { hasText: 'Rate of USD' }).click();
  const rate = page.locator('#rate-USD');
  await rate.locator('[name=rate]').fill('eighty cents');
  await rate.locator('[name=source]').fill('National Bank, official rate');
  await send(page, rate);
  await sees(rate.locator('.error').first(), /Write a number such as/);
  assert.equal(await rate.locator('[name=source]').inputValue(), 'National Bank, official rate', 'what was typed stands');
  await rate.locator('[name=rate]').fill('0.8');
  await send(page, rate);
  await sees(page.locator('main table'), /1 USD = 0\.8 EUR/);
  assert.deepEqual(await faults(page), []);
  await open('prices');

  await page.goto(`${tender.path}/results`);
  const places = page.locator('#ranking tbody tr');
  await sees(places.nth(0), /Dnipro Studio.*\$ 100,000.* 100/);
  await sees(places.nth(1), /Kompas CRM.*€ 90,000.* 88\.89/);
  await sees(page.locator('main'), /1 USD = 0\.8 EUR.*National Bank, official rate/);
  assert.deepEqual(await faults(page), []);
});

/** Leafs through the matrix, narrows it to what is programmed, and takes that away. */
async function sideBySide(page: Page, { path }: Tender): Promise<void> {
  await page.goto(`${path}/matrix`);
  const lines = page.locator('#beside tbody tr');
  await counts(lines, PAGE);
  await page.locator('.pager [rel=next]').click();
  await page.waitForURL(/page=2/);
  await counts(lines, ASKED - PAGE);
  await page.locator('button[popovertarget=filter-menu]').click();
  await page.locator('#filter-menu [name=code]').selectOption('customisation');
  await page.locator('#filter-menu button[type=submit]').click();
  await page.waitForURL(/code=customisation/);
  await counts(lines, 2);
  await counts(page.locator('.chips .chip'), 1);
  await counts(page.locator('#beside tbody [data-answer=customisation]'), 2);
  await page.locator('button[popovertarget=export-menu]').click();
  const { bytes } = await saved(page, page.locator('#export-menu a[href*="/export/json"]'));
  const { bids } = JSON.parse(bytes.toString('utf8')) as { bids: { bids: { bidder: string; answer: string; currency?: string }[] }[] };
  assert.deepEqual(
    bids.map((line) => line.bids.map(({ bidder, answer }) => `${bidder}: ${answer}`)),
    Array(2).fill(['Kompas CRM: full', 'Dnipro Studio: customisation']),
    'as much leaves as is shown',
  );
}

for (const [language, look] of [['en', looks.english], ['fa', looks.persian]] as const) {
  journey(`bids are read side by side, ${language}`, look, async ({ page }) => {
    assert.ok(set.tender, 'the bids are open');
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    await sideBySide(page, set.tender);
    await page.keyboard.press('Escape');
    await page.locator('.chips .chip a').click();
    await counts(page.locator('#beside tbody tr'), PAGE);
    assert.deepEqual(await faults(page), []);
  });
}

journey('bids are read side by side without scripts', looks.withoutScripts, async ({ page }) => {
  assert.ok(set.tender, 'the bids are open');
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await sideBySide(page, set.tender);
  // A sum at the foot leads to what it counts.
  await page.goto(`${set.tender.path}/matrix`);
  await page.locator('#beside tfoot a[href*="code=customisation"]').click();
  await counts(page.locator('#beside tbody tr'), 2);
});

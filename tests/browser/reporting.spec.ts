// What QA hands out: files in each form, charts with their numbers, a report on paper.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import type { Locator, Page } from 'playwright-core';

import { axe, faults, journey, looks, number, sees, signIn, speak } from './helpers/index.ts';

const TESTS = '/p/ARAS/tests';
const DEFECTS = '/p/ARAS/defects';
const PLAN = `${TESTS}/plans/6`;

/** Opens the menu of exports and saves the file of a form. */
async function saved(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  await page.locator('button[popovertarget=export-menu]').click();
  const link = page.locator(`#export-menu a[href*="/export/${form}"]`);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const file = { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  await page.keyboard.press('Escape');
  return file;
}

/** How many records the page says that its list has. */
async function total(place: Locator): Promise<number> {
  const said = /[\d,]+/.exec(await place.innerText());
  return Number((said?.[0] ?? '0').replaceAll(',', ''));
}

journey('what a list shows leaves as a file of each form', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  const lists = [
    { path: `${TESTS}/cases?kind=security`, name: 'cases', says: '.head p', part: 'action (markdown)' },
    { path: '/p/ARAS/requirements?moscow=must', name: 'requirements', says: '.head p', part: 'text (markdown)' },
    { path: `${DEFECTS}?show=all&severity=s2`, name: 'defects', says: '.pager', part: 'severity' },
  ];
  for (const { path, name, says, part } of lists) {
    await page.goto(path);
    const shown = name === 'defects' ? await page.locator('table.defects tbody tr').count() : await total(page.locator(says).first());
    assert.ok(shown > 0, `${name}: nothing is shown`);
    const csv = await saved(page, 'csv');
    assert.equal(csv.name, `ARAS-${name}.csv`);
    assert.ok(csv.bytes.toString('utf8').startsWith('\ufeff'));
    assert.ok(csv.bytes.toString('utf8').split('\r\n')[0]?.includes(part), `${name}: ${csv.bytes.toString('utf8').slice(0, 200)}`);
    const xlsx = await saved(page, 'xlsx');
    assert.equal(xlsx.bytes.subarray(0, 4).toString('latin1'), 'PK\u0003\u0004');
    const json = await saved(page, 'json');
    const whole = JSON.parse(json.bytes.toString('utf8')) as Record<string, unknown>;
    assert.equal((whole[name] as unknown[]).length, shown, `${name}: as many leave as are shown`);
  }
});

journey('cases that left as a workbook come back without a change', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await page.goto(`${TESTS}/cases?kind=security`);
  const { name, bytes } = await saved(page, 'xlsx');
  await page.goto(`${TESTS}/import`);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#import input[type=file]').setInputFiles({ name, mimeType, buffer: bytes });
  await page.locator('#import .form-actions button').click();
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  await sees(page.locator('main'), /Nothing new|0/);
  assert.equal(await page.locator('main .notice.bad').count(), 0);
});

journey('the results of a plan leave for CI, and its report for paper', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await page.goto(PLAN);
  const chart = page.locator('figure.chart').first();
  assert.ok((await chart.locator('.legend li').count()) >= 4, 'the legend names every line');
  await chart.locator('summary').click();
  assert.ok((await chart.locator('.numbers tbody tr').count()) > 3, 'the same numbers as a table');
  await opens(page, chart.locator('.numbers a'), '#executions tbody tr');
  await page.goto(PLAN);
  assert.match((await chart.locator('svg[role=img]').getAttribute('aria-label')) ?? '', /executions/);
  const junit = await saved(page, 'junit');
  const xml = junit.bytes.toString('utf8');
  assert.equal(junit.name, 'ARAS-P6-results.xml');
  const cases = xml.match(/<testcase /g)?.length ?? 0;
  assert.equal(Number(/<testsuites [^>]*tests="(\d+)"/.exec(xml)?.[1]), cases);
  assert.equal(xml.match(/<failure /g)?.length ?? 0, Number(/<testsuites [^>]*failures="(\d+)"/.exec(xml)?.[1]));

  await page.goto(`${PLAN}/report`);
  await sees(page.locator('h1'), 'Sprint 6');
  assert.equal(await page.locator('#report-results tbody tr').count(), cases, 'every execution is listed');
  const failed = page.locator('#report-places tbody tr').first().locator('td').first().locator('a');
  if ((await failed.count()) > 0) {
    const count = number(await failed.innerText());
    await failed.click();
    assert.equal(await page.locator('#executions tbody tr').count(), count, 'the number opens its list');
    await page.goBack();
  }
  assert.deepEqual(await faults(page), []);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  for (const away of ['.rail', '.top', '.actions', '.screen-only', '.chart .numbers']) {
    assert.equal(await page.locator(away).first().isVisible(), false, `${away} is not for paper`);
  }
  assert.equal(await page.locator('h2').first().evaluate((heading) => getComputedStyle(heading).breakAfter), 'avoid');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'));
  assert.ok(box && Math.abs(Number(box[1]) - 595) < 2 && Math.abs(Number(box[2]) - 842) < 2, 'A4, upright');
});

/** Every number that leads somewhere, against the list that it opens. */
async function opens(page: Page, links: Locator, lines = 'table.defects tbody tr'): Promise<void> {
  const found = await links.evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, said: link.textContent ?? '' })));
  assert.ok(found.length > 0);
  for (const { href, said } of found.slice(0, 12)) {
    await page.goto(href);
    const rows = await page.locator(lines).count();
    assert.equal(rows, Number(said.replaceAll(',', '')), href);
    if (rows > 0) assert.ok((await page.locator('.toolbar').innerText()).length > 0);
  }
}

journey('each number of the figures opens its list', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await page.goto(DEFECTS);
  await page.locator('.actions a[href$="/figures"]').click();
  await page.waitForURL(`**${DEFECTS}/figures`);
  await page.locator('figure.chart .legend li').first().waitFor();
  assert.equal(await page.locator('figure.chart .legend li').count(), 3);
  await page.locator('figure.chart summary').click();
  assert.deepEqual(await faults(page), []);
  for (const place of ['.stats a[href]:not([href*=came_back])', '#ageing a', '#by-component a', '#by-kind a', '#by-environment a', 'figure.chart .numbers a']) {
    await page.goto(`${DEFECTS}/figures`);
    await opens(page, page.locator(place));
  }
});

journey('figures and report in Persian, in the dark, on a phone', { ...looks.persian, screen: 'phone' }, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'fa');
  for (const path of [`${DEFECTS}/figures`, PLAN, `${PLAN}/report`, `${TESTS}/cases?flaky=yes`]) {
    await page.goto(path);
    await axe(page);
    assert.deepEqual(await faults(page), [], path);
  }
});

journey('a case that cannot be trusted is marked wherever it is listed', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await page.goto(`${TESTS}/cases`);
  await page.locator('button[popovertarget=filter-menu]').click();
  await page.locator('#filter-menu [name=flaky]').selectOption('yes');
  await page.locator('#filter-menu button[type=submit]').click();
  await page.waitForURL(/flaky=yes/);
  await sees(page.locator('.items > li').first(), 'Flaky');
  await page.locator('.items .title').first().click();
  await sees(page.locator('main'), /One build both passed and failed/);
  await page.goto(`${TESTS}/plans/5`);
  await sees(page.locator('#executions'), 'Flaky');
});

journey('the files are links, and leave without scripts too', looks.withoutScripts, async ({ page, golive }) => {
  await signIn(page, 'taras@dnipro.example');
  await speak(page, 'en');
  await page.goto(`${DEFECTS}?show=all`);
  const shown = await page.locator('table.defects tbody tr').count();
  const href = await page.locator('a[href*="/defects/export/json"]').getAttribute('href');
  const answer = await page.request.get(new URL(href ?? '', golive.url).href);
  const whole = (await answer.json()) as { defects: { handed_over: boolean }[] };
  assert.equal(whole.defects.length, shown);
  assert.ok(whole.defects.every((defect) => defect.handed_over), 'the vendor carries away what was handed over');
});

// The thread QA holds: a case comes in, is linked and run by keys, fails, is mended, comes back and is proved.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak, tour } from './helpers/index.ts';

const TESTS = '/p/ARAS/tests';

const CASES = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="Deals"><testsuite name="Saving">
<testcase name="A deal keeps its stage"><summary><![CDATA[<p>Saved <b>twice</b></p>]]></summary><steps>
<step><step_number>1</step_number><actions><![CDATA[<p>Open the deal</p>]]></actions><expectedresults><![CDATA[It opens]]></expectedresults></step>
<step><step_number>2</step_number><actions>Save it</actions><expectedresults>The stage stays</expectedresults></step>
</steps></testcase>
</testsuite></testsuite>`;

/** Chooses a file on the import page and goes on to what it would make. */
async function bring(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`${TESTS}/import`);
  await page.locator('#import input[type=file]').setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(text) });
  await page.locator('#import .form-actions button').click();
}

/** Every step of the case before the reader is judged by one key, and nothing waits to be sent. */
async function judge(page: Page, key: string): Promise<void> {
  const steps = await page.locator('[data-step]').count();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press(key);
  await page.waitForFunction(() => localStorage.getItem('golive-results') === null);
}

/** The page of the next execution, once it listens to keys. */
async function running(page: Page): Promise<void> {
  await page.waitForURL(/\/tests\/executions\//);
  await page.locator('.runner.live-run').waitFor();
}

journey('cases from another tool come in, and one is linked to what it proves', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await bring(page, 'deals.xml', CASES);
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  await sees(page.locator('.facts'), /Suites\s*2\s*Cases\s*1\s*Steps\s*2/);
  await axe(page);
  await page.locator('form[action="/rpc/testing/import"] button').click();
  await page.waitForURL(/\/tests\/cases/);
  await page.goto(`${TESTS}/cases?text=keeps its stage`);
  await page.locator('.items .title').first().click();
  await page.waitForURL(/\/tests\/cases\/\d+$/);
  await sees(page.locator('#steps'), /Open the deal\s*It opens/);
  await page.locator('details:has(#link) summary').click();
  await page.locator('#link [name=requirement]').fill('RQ-01.15');
  await page.locator('#link button').click();
  await sees(page.locator('.tree'), 'RQ-01.15');
  await page.goto('/p/ARAS/requirements/of/RQ-01%2E15');
  await sees(page.locator('#answers'), 'A deal keeps its stage');
  assert.deepEqual(await faults(page), []);
});

journey('whoever writes a case that is there already is told, and not stopped', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await page.goto(`${TESTS}/cases/1`);
  const title = await page.locator('h1').innerText();
  await page.goto(`${TESTS}/cases/new`);
  const told = page.locator('.alike .notice');
  assert.equal(await told.isVisible(), false);
  await page.locator('#case [name=title]').fill(title.toUpperCase());
  await sees(told, title);
  assert.equal(await told.locator('a').first().getAttribute('href'), `${TESTS}/cases/1`);
  await axe(page);
  await page.locator('#case [name=title]').fill('Nothing of this kind was ever written');
  await told.waitFor({ state: 'hidden' });
  await page.locator('#case [name=title]').fill(title.toUpperCase());
  await page.locator('#case .form-actions button').first().click();
  await page.waitForURL(/\/tests\/cases\/\d+$/);
  await sees(page.locator('main .notice'), title);
  assert.deepEqual(await faults(page), []);
});

journey('a table with headers of its own comes in once its columns are named', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await bring(page, 'odd.csv', 'Was,Wie,Egal\nA quote is sent twice,Press send two times,x\n');
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  await sees(page.locator('main'), 'Press send two times');
  const holds = (name: string) => page.getByLabel(name, { exact: true });
  await holds('Wie').selectOption('steps');
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('#columns .error-summary, #columns [role=alert]').first(), /title/i);
  assert.equal(await holds('Wie').inputValue(), 'steps', 'what was chosen stands still');
  await holds('Was').selectOption('title');
  await axe(page);
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('.facts'), /Cases\s*1\s*Steps\s*1/);
  // One thing of two columns is refused within the fold; nothing is carried out until it is put right.
  const fold = page.locator('details:has(#columns)');
  await counts(fold, 0);
  await holds('Egal').selectOption('title');
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('#columns .error-summary'), 'Two columns');
  await counts(page.locator('form[action="/rpc/testing/import"]'), 0);
  await holds('Egal').selectOption('');
  await page.locator('#columns .form-actions button').click();
  await page.locator('form[action="/rpc/testing/import"] button').click();
  await page.waitForURL(/\/tests\/cases/);
  await page.goto(`${TESTS}/cases?text=sent twice`);
  await sees(page.locator('.items .title', { hasText: 'A quote is sent twice' }), 'A quote is sent twice');
  assert.deepEqual(await faults(page), []);
});

journey('a refused mapping comes back unfolded where the header was understood', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  await bring(page, 'known.csv', 'Title,Steps,Extra\nA quote is kept open,Leave it,x\n');
  await page.waitForURL(/\/tests\/import\/[0-9a-f-]+/);
  const fold = page.locator('details:has(#columns)');
  assert.equal(await fold.getAttribute('open'), null, 'few look at it');
  await fold.locator('summary').click();
  await page.getByLabel('Title', { exact: true }).selectOption('');
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('#columns .error-summary'), /title/i);
  assert.equal(await fold.getAttribute('open'), '');
  assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), '', 'what was chosen stands still');
  await counts(page.locator('form[action="/rpc/testing/import"]'), 0);
  assert.deepEqual(await faults(page), []);
});

journey('a file that reaches for other files is refused at once', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  const trap = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite name="&x;"><testcase name="a"/></testsuite>';
  await bring(page, 'trap.xml', trap);
  await page.waitForURL(/\/tests\/import/);
  await sees(page.locator('main'), /line 1/i);
  assert.doesNotMatch(await page.locator('body').innerText(), /root:/);
  assert.equal(await page.locator('form[action="/rpc/testing/import"]').count(), 0);
});

journey('ten cases are run by the keyboard alone; what fails becomes a defect, is mended and proved', looks.english, async ({ page, another }) => {
  await signIn(page, 'testuser@aras.example');
  await speak(page, 'en');
  await page.goto(TESTS);
  await page.locator('.head .actions a').first().focus();
  await page.keyboard.press('Enter');
  for (let nth = 0; nth < 9; nth += 1) {
    await running(page);
    const before = page.url();
    await judge(page, 'p');
    await page.locator('[data-region=came] [data-result=passed]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
  }

  // The tenth fails at its first step, with words.
  await running(page);
  const execution = page.url();
  await page.keyboard.press('f');
  await page.keyboard.type('The total is one rial short');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => localStorage.getItem('golive-results') === null);
  await page.locator('[data-region=came] [data-result=failed]').first().waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('d');
  await page.waitForURL(/\/defects\/new/);
  const title = page.locator('#defect [name=title]');
  assert.equal(await title.inputValue(), 'The total is one rial short');
  assert.match(await page.locator('#defect [name=body]').inputValue(), /^1\. /);
  await title.press('Enter');
  await page.waitForURL(/\/defects\/\d+$/);
  const defect = page.url();
  assert.deepEqual(await faults(page), []);

  // QA hands it over; the vendor mends it in a build that comes.
  const qa = await another();
  await signIn(qa, 'qa@aras.example');
  await speak(qa, 'en');
  await qa.goto(defect);
  if ((await qa.locator('form[action="/rpc/defects/share"] [name=shared]').inputValue()) === 'true') {
    await qa.locator('form[action="/rpc/defects/share"] button').click();
  }
  await qa.locator('#triage [name=assignee]').selectOption({ label: 'Taras Melnyk' });
  await qa.locator('#triage button').click();
  const vendor = await another();
  await signIn(vendor, 'taras@dnipro.example');
  await speak(vendor, 'en');
  await vendor.goto(`${TESTS}/environments`);
  await vendor.locator('#build [name=name]').fill('0.8.0');
  await vendor.locator('#build button').click();
  await vendor.goto(defect);
  await vendor.locator('form[action="/rpc/defects/work"] button').click();
  await vendor.locator('#fix [name=build]').selectOption({ label: '0.8.0' });
  await vendor.locator('#fix button').click();
  await sees(vendor.locator('main'), /0\.8\.0/);
  assert.equal(await vendor.locator('form[action="/rpc/defects/verify"]').count(), 0, 'who mended it does not verify it');
  await vendor.goto(`${TESTS}/environments`);
  const place = vendor.locator('section.card', { hasText: 'گوشی' });
  await place.locator('[name=build]').selectOption({ label: '0.8.0' });
  await place.locator('form[action="/rpc/testing/builds/land"] button').click();

  // It comes back to who found it, who sees that it is gone.
  await page.goto('/p/ARAS/defects/retest');
  await sees(page.locator('main'), 'The total is one rial short');
  await page.goto(execution);
  await running(page);
  await judge(page, 'p');
  await page.locator('[data-region=came] [data-result=passed]').first().waitFor();
  await page.goto(defect);
  await page.locator('form[action="/rpc/defects/verify"] button').click();
  await sees(page.locator('main'), 'Verified');
});

const lost = { ...looks.english, forgive: [/^net::ERR_INTERNET_DISCONNECTED/] };

journey('results given while the line is lost are kept and sent when it is back', lost, async ({ page, context }) => {
  await signIn(page, 'testuser@aras.example');
  await speak(page, 'en');
  await page.goto(TESTS);
  await page.locator('.head .actions a').first().click();
  await running(page);
  const steps = await page.locator('[data-step]').count();
  await context.setOffline(true);
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('p');
  await sees(page.locator('.runner-state'), new RegExp(`No line: ${steps} results are kept`));
  await context.setOffline(false);
  await page.waitForFunction(() => localStorage.getItem('golive-results') === null);
  await page.reload();
  await page.locator('[data-region=came] [data-result=passed]').first().waitFor();
  assert.equal(await page.locator('.told > li').count(), steps, 'each is kept once');
});

journey('results by plain form, without scripts', looks.withoutScripts, async ({ page }) => {
  await signIn(page, 'testuser@aras.example');
  await speak(page, 'en');
  await byForm(page, 'not_run');
  await sees(page.locator('#executions'), 'Blocked');
});

journey('results by plain form, without scripts, in Persian', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'testuser@aras.example');
  await speak(page, 'fa');
  await byForm(page, 'passed');
  await sees(page.locator('#executions'), 'مسدود');
});

/** The last step of a case that came to `result` is judged; what the other steps came to stays. */
async function byForm(page: Page, result: 'not_run' | 'passed'): Promise<void> {
  await page.goto(`${TESTS}/plans/7?result=${result}`);
  await page.locator('#executions a[href*="/tests/executions/"]').first().click();
  await page.waitForURL(/\/tests\/executions\//);
  const here = page.url();
  const steps = page.locator('[data-step]');
  const last = (await steps.count()) - 1;
  const before = await steps.first().getAttribute('data-verdict');
  await steps.nth(last).locator('label[data-result=blocked]').click();
  await steps.nth(last).locator('textarea').fill('The gateway is down · درگاه قطع است');
  await page.locator('#results .form-actions button').first().click();
  await page.waitForURL(here);
  await page.locator('[data-region=came] [data-result=blocked]').first().waitFor();
  assert.equal(await steps.nth(last).locator('textarea').inputValue(), 'The gateway is down · درگاه قطع است');
  if (last > 0) assert.equal(await steps.first().getAttribute('data-verdict'), before);
  await page.goto(`${TESTS}/plans/7?result=blocked`);
}

journey('the pages of QA, in English, in the light', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await stand(page);
});

journey('the pages of QA, in Persian, in the dark', looks.persian, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'fa');
  await stand(page);
});

/** Nothing is wrong with any of the room's pages. */
async function stand(page: Page): Promise<void> {
  const pages = [
    TESTS,
    ...['cases', 'cases/1', 'cases/1/edit', 'cases/new', 'library', 'import', 'environments', 'plans', 'plans/7', 'plans/7/run', 'plans/7/pick?hours=4', 'plans/new'].map((leaf) => `${TESTS}/${leaf}`),
    ...['', '/coverage', '/new', '/of/RQ-02%2E2', '/of/RQ-02%2E2/edit'].map((leaf) => `/p/ARAS/requirements${leaf}`),
    ...['', '/board', '/retest', '/new', '/10', '/10/edit'].map((leaf) => `/p/ARAS/defects${leaf}`),
  ];
  const pictures: Record<string, string> = { [TESTS]: 'tests', '/p/ARAS/requirements/coverage': 'coverage', '/p/ARAS/defects/board': 'defects' };
  const wrong: string[] = [];
  for (const path of pages) {
    const answer = await page.goto(path);
    if (pictures[path]) await tour(page, pictures[path]);
    if (answer?.status() !== 200) wrong.push(`${path}: ${answer?.status()}`);
    wrong.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
  }
  assert.deepEqual(wrong, []);
}

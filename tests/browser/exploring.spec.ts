// Somebody explores: a charter, the clock, notes by keyboard alone, a note that becomes a defect, the debrief.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const EXPLORE = '/p/ARAS/tests/explore';

/** Writes a charter and starts the clock; gives the address of the session. */
async function begin(page: Page, target: string): Promise<string> {
  await page.goto(`${EXPLORE}/new?requirement=RQ-02.2`);
  assert.equal(await page.locator('#charter [name=requirements]').inputValue(), 'RQ-02.2');
  await page.locator('#charter [name=target]').fill(target);
  await page.locator('#charter [name=aim]').fill('Whether totals survive a change of the rate');
  await page.locator('#charter [name=environment]').selectOption({ label: 'Test · Chrome' });
  await page.locator('#charter .form-actions button').click();
  await page.waitForURL(/\/tests\/explore\/\d+$/);
  await page.locator('form[action="/rpc/exploring/start"] button').click();
  await page.locator('.timebox').waitFor();
  return page.url();
}

journey('a session is explored by the keyboard; what goes wrong becomes a defect', looks.english, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  const session = await begin(page, 'Quotes in złoty and rials');
  await sees(page.locator('.timebox'), /\d+:\d\d left/);
  await axe(page);
  const text = page.locator('#note textarea');
  const notes = page.locator('.notes > li');
  for (const [nth, note] of ['Opened a quote', '? Who sets the rate', '! The total is one rial short'].entries()) {
    await page.locator('.noting-help').waitFor();
    await text.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type(note);
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('.notes > li').length === count, nth + 1);
    await page.waitForLoadState();
  }
  await sees(notes.first(), /Problem[\s\S]*The total is one rial short/);
  assert.equal(await notes.nth(1).getAttribute('data-note'), 'question');

  // A second Enter, a key held down and an empty note make nothing; a double click makes one.
  const ready = async () => {
    await page.locator('.noting-help').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  };
  await ready();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Held down');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await counts(notes, 4);
  await page.waitForLoadState();
  await ready();
  await text.fill('Clicked twice');
  await page.locator('#note button').dblclick();
  await counts(notes, 5);
  await page.reload();
  await counts(notes, 5);

  const problem = page.locator('.notes > li[data-note=problem]');
  await problem.locator('a').click();
  await page.waitForURL(/\/defects\/new/);
  assert.equal(await page.locator('#defect [name=title]').inputValue(), 'The total is one rial short');
  assert.match(await page.locator('#defect [name=body]').inputValue(), /1\. Opened a quote/);
  assert.equal(await page.locator('#defect [name=requirement]').inputValue(), 'RQ-02.2');
  await page.locator('#defect .form-actions button').click();
  await page.waitForURL(/\/defects\/\d+$/);

  // What is linked to has the eye, and what was refused: the text of a note takes the focus from neither.
  await page.goto(`${session}#note-3`);
  await page.locator('.noting-help').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
  await page.goto(session);
  await sees(problem, /ARAS-D\d+/);
  await page.locator('details:has(#debrief) summary').click();
  await page.locator('#debrief [name=problems]').fill('many');
  await page.locator('#debrief button').click();
  await counts(page.locator('#debrief .error-summary li'), 2);
  await page.locator('.noting-help').waitFor();
  assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'note-body');
  await page.locator('#debrief [name=text]').fill('Totals follow the rate, but for rounding.');
  await page.locator('#debrief [name=problems]').fill('30');
  await page.locator('#debrief [name=setup]').fill('10');
  await page.locator('#debrief button').click();
  await sees(page.locator('main'), /Totals follow the rate[\s\S]*60\s?%/);
  assert.equal(await page.locator('#note').count(), 0);
  await axe(page);
  await page.goto('/p/ARAS/requirements/of/RQ-02%2E2');
  await sees(page.locator('main'), 'Quotes in złoty and rials');
  assert.deepEqual(await faults(page), []);
});

journey('words written while somebody else ends the session are shown again', looks.english, async ({ page, another }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'en');
  const session = await begin(page, 'Discounts above the limit');
  await page.locator('#note textarea').fill('A note that comes too late');
  const other = await another();
  await signIn(other, 'testmanager@aras.example');
  await speak(other, 'en');
  await other.goto(session);
  await other.locator('details:has(#abandon) summary').click();
  await other.locator('#abandon [name=reason]').fill('The installation is being restored');
  await other.locator('#abandon button').click();
  await sees(other.locator('main'), 'The installation is being restored');

  await page.locator('#note button').click();
  await sees(page.locator('.unsent'), 'A note that comes too late');
  await counts(page.locator('#note, #debrief, #abandon'), 0);
  await axe(page);
  const edit = await page.goto(`${session}/edit`);
  assert.equal(edit?.status(), 409);
  await page.goto('/p/ARAS/search?q=Discounts above');
  await sees(page.locator('[data-thing=exploration]'), 'Discounts above the limit');
});

journey('notes by plain form, without scripts, in Persian', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'qa@aras.example');
  await speak(page, 'fa');
  await begin(page, 'پیش‌فاکتور با دو ارز');
  await page.locator('#note textarea').fill('؟ نرخ را چه کسی می‌گذارد');
  await page.locator('#note button').click();
  await sees(page.locator('.notes > li').first(), /پرسش[\s\S]*نرخ را چه کسی می‌گذارد/);
  await page.locator('#note button').click();
  await sees(page.locator('#note .error').first(), /./);
  await page.locator('details:has(#abandon) summary').click();
  await page.locator('#abandon [name=reason]').fill('برق رفت');
  await page.locator('#abandon button').click();
  await sees(page.locator('main'), 'برق رفت');
});

for (const [name, look, language] of [['in English, in the light', looks.english, 'en'], ['in Persian, in the dark', looks.persian, 'fa']] as const) {
  journey(`the pages of exploring, ${name}`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    for (const leaf of ['', '?show=ended', '/new', '/1', '/2', '/3', '/3/edit']) {
      const answer = await page.goto(`${EXPLORE}${leaf}`);
      assert.equal(answer?.status(), 200, leaf);
      assert.deepEqual(await faults(page), [], leaf);
    }
  });
}

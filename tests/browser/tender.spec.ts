// The demonstration's tenders: one that is ranked, as the buyer reads it, and one that is out, as a bidder works on it.

import assert from 'node:assert/strict';

import { axe, counts, faults, journey, looks, sees, signIn, speak, tour } from './helpers/index.ts';

/** What `golive demo` tells of the people of Pardis Open. */
const OWN = 'orchard pencil winter gravel seventeen';

for (const [language, look] of [['en', looks.english], ['fa', looks.persian]] as const) {
  journey(`who came first is read with how firm it is, ${language}`, look, async ({ page }) => {
    await signIn(page, 'pm@aras.example');
    await speak(page, language);
    await page.goto('/p/ARAS/rfp/1/results');
    await sees(page.locator('main'), /Dnipro Soft[\s\S]*Studio Kalyna/);
    await tour(page, 'results');
    await axe(page);
    await page.goto('/p/ARAS/rfp/1/bidding');
    await sees(page.locator('main'), /Baltic CRM[\s\S]*Jan Wójcik/);
    assert.deepEqual(await faults(page), []);
  });
}

journey('a bidder goes on with the half of a bid', looks.persian, async ({ page }) => {
  await signIn(page, 'behnam@pardis.example');
  await speak(page, 'fa');
  await page.goto('/bids');
  await counts(page.locator('a.title[href^="/bids/"]'), 2);
  await page.goto('/bids/ARAS/2');
  await tour(page, 'bid');
  await axe(page);
  await page.locator('#unlock [name=secret]').fill(OWN);
  await page.locator('#unlock .form-actions button').click();
  await page.locator('#unlock').waitFor({ state: 'detached' });
  await page.goto('/bids/ARAS/2/answers');
  await sees(page.locator('main'), /RQ-06\.3/);
  const areas = await page.locator('textarea[name$="[text]"]').all();
  const texts = await Promise.all(areas.map((area) => area.inputValue()));
  assert.ok(texts.some((text) => text.includes('قواعد ادغام')), 'what was written stands');
  await tour(page, 'bid-answers');
  assert.deepEqual(await faults(page), []);
});

journey('a bidder of Kyiv reads receipts in the own language', looks.english, async ({ page }) => {
  await signIn(page, 'bohdan@dnipro.example');
  await speak(page, 'uk');
  await page.goto('/bids/ARAS/1');
  await counts(page.locator('a[href*="/receipts/"]'), 2);
  await axe(page);
});

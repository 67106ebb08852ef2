// The starter catalogue: an area is read, ticked and taken into the register, in a language of one's choice.

import assert from 'node:assert/strict';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const REGISTER = '/p/ARAS/requirements';

journey('requirements are ticked in the catalogue and stand in the register', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto(REGISTER);
  await page.locator('.head a', { hasText: 'Starter catalogue' }).click();
  await page.waitForURL(/requirements\/catalogue$/);
  await axe(page);

  await page.locator('.tabs a', { hasText: 'Hosting' }).click();
  await page.waitForURL(/area=hosting/);
  await page.locator('#catalogue .form-actions button', { hasText: 'Take the ticked ones' }).click();
  await sees(page.locator('#catalogue .error-summary'), /Tick at least one/);
  await page.locator('[name="codes[]"][value="HOS-01"]').check();
  await page.locator('[name="codes[]"][value="HOS-02"]').check();
  await page.locator('#catalogue .form-actions button', { hasText: 'Take the ticked ones' }).click();
  await sees(page.locator('body'), /2 requirements came/);
  assert.match(page.url(), /area=hosting/, 'the area stays');
  await counts(page.locator('.catalogue .entry .badge', { hasText: 'In the register' }), 2);
  await counts(page.locator('[name="codes[]"][value="HOS-01"]'), 0);
  assert.deepEqual(await faults(page), []);

  await page.locator('.catalogue .entry a').first().click();
  await page.waitForURL(/requirements\/of\/HOS/);
  await sees(page.locator('main'), /How it is shown/);
});

journey('a whole area comes without scripts, in another language', looks.withoutScripts, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await speak(page, 'fa');
  await page.goto(`${REGISTER}/catalogue?area=training`);
  await page.locator('.toolbar a[lang=uk]').click();
  await page.waitForURL(/language=uk/);
  await sees(page.locator('.catalogue .entry [lang=uk]').first(), /[а-яіїєґ]/);
  await page.locator('#catalogue button[name=whole]').click();
  await sees(page.locator('.catalogue ~ p'), /همهٔ این حوزه/);
  await counts(page.locator('#catalogue button'), 0);
  await page.goto(`${REGISTER}?text=TRA-01`);
  await sees(page.locator('#requirements'), /[а-яіїєґ]/);
});

journey('who only reads requirements finds no way to the catalogue', looks.english, async ({ page }) => {
  await signIn(page, 'vendorpm@dnipro.example');
  await speak(page, 'en');
  await page.goto(REGISTER);
  await counts(page.locator('.head a', { hasText: 'Starter catalogue' }), 0);
  const answer = await page.goto(`${REGISTER}/catalogue`);
  assert.equal(answer?.status(), 403);
});

// What the contract's bid promised, held against what tests say.

import assert from 'node:assert/strict';

import { faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const LEDGER = '/p/ARAS/promises';
/** Promised out of the box by the demonstration's vendor. */
const CODE = 'RQ-01.1';

journey('what was promised out of the box, and judged so, fails once its test does', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto(`${LEDGER}?promised=full`);
  const promise = page.locator('#promises tbody tr').filter({ has: page.getByRole('link', { name: CODE, exact: true }) });
  await sees(promise, /Out of the box.*not judged yet/);
  assert.notEqual(await promise.getAttribute('data-verdict'), 'failing');
  await promise.locator('summary', { hasText: 'Judge' }).click();
  await promise.locator('[name=delivered]').selectOption('customisation');
  await promise.locator('.form-actions button').click();
  await sees(promise.locator('.error').first(), /Say what you saw/);
  await promise.locator('[name=delivered]').selectOption('full');
  await promise.locator('.form-actions button').click();
  await sees(page.locator('.toasts'), 'Judged');
  assert.equal(await promise.getAttribute('data-verdict'), 'kept');

  // The machine that tests every night finds otherwise.
  await page.goto(`/p/ARAS/requirements/of/${encodeURIComponent(CODE).replaceAll('.', '%2E')}`);
  const test = await page.locator('#answers a[href*="/tests/cases/"]').first().getAttribute('href');
  const found = `<testsuite name="nightly"><testcase name="ARAS-T${test?.split('/').at(-1)}"><failure message="Saved without a source"/></testcase></testsuite>`;
  const qa = await another();
  await signIn(qa, 'qa@aras.example');
  const brought = await qa.request.post('/api/v1/projects/ARAS/tests/import?what=results&environment=CI&name=junit.xml', {
    data: found,
    headers: { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'same-origin' },
  });
  assert.equal(brought.status(), 200, await brought.text());

  await page.goto(LEDGER);
  await page.locator('main nav a[href*="verdict=failing"]').click();
  await page.waitForURL(/verdict=failing/);
  assert.equal(await promise.getAttribute('data-verdict'), 'failing');
  await sees(promise, /Out of the box.*Out of the box.*Nasrin Rahimi.*Failed.*Failing/);
  assert.deepEqual(await faults(page), []);

  const vendor = await another();
  await signIn(vendor, 'vendorpm@dnipro.example');
  assert.equal((await vendor.goto(LEDGER))?.status(), 403, 'the vendor’s people do not read it');
});

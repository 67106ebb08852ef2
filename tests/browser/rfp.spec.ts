// A request for proposals: thirteen questions, sections that are partly written, requirements, criteria, signatures.

import assert from 'node:assert/strict';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const RFP = '/p/ARAS/rfp';

journey('questions become a request, and those concerned sign what they read', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto(`${RFP}/new`);
  await page.locator('input[name=hosting][value=own_house]').check();
  await page.locator('input[name=staff][value=administrators]').check();
  await page.locator('button', { hasText: 'What do they speak for?' }).click();
  await page.waitForURL(/hosting=own_house/);
  await sees(page.locator('.advice section').first(), /An open product in the own house[\s\S]*\+2 Where it may run: in our own house/);
  await axe(page);

  await page.locator('[name=title]').fill('A CRM for Aras');
  await page.locator('form[action="/rpc/rfp/begin"] button').click();
  await page.waitForURL(/rfp\/\d+$/);
  const request = new URL(page.url()).pathname;
  await sees(page.locator('h1'), /A CRM for Aras/);
  await counts(page.locator('.rows li').filter({ has: page.locator('a[href*="/rfp/"]') }), 8);
  await axe(page);

  await page.locator('a', { hasText: 'What there is now' }).click();
  await page.waitForURL(/sections\/present$/);
  assert.match(await page.locator('[name=body]').inputValue(), /Where it may run: in our own house/);
  await page.locator('[name=body]').fill('### Systems\n\nAn accounting program.\n');
  await axe(page);
  await page.locator('form button', { hasText: 'Save' }).click();
  await page.waitForURL(new RegExp(`${request}$`));
  await sees(page.locator('.rows li', { hasText: 'What there is now' }), /Whole/);

  await page.goto(`${request}/requirements`);
  await page.locator('form[action="/rpc/rfp/choose"] button').click();
  await sees(page.locator('main'), /\d+ requirements, \d+ of them mandatory/);
  await axe(page);

  await page.goto(`${request}/criteria`);
  await page.locator('[name="criterion[0][name]"]').fill('Team');
  await page.locator('[name="criterion[0][weight]"]').fill('60');
  await page.locator('[name="criterion[1][name]"]').fill('Demo day');
  await page.locator('[name="criterion[1][weight]"]').fill('forty');
  await page.locator('[name="criterion[1][by]"]').selectOption('scenes');
  await page.locator('[name="criterion[1][scenes]"]').fill('Save a deal; 2\nFind it again');
  await page.locator('#judging .form-actions button').click();
  await sees(page.locator('#judging .error').first(), /Write a share from 0 to 100/);
  assert.equal(await page.locator('[name="criterion[0][name]"]').inputValue(), 'Team', 'what was typed stands');
  await page.locator('[name="criterion[1][weight]"]').fill('40');
  await page.locator('#judging .form-actions button').click();
  await sees(page.locator('main'), /add up to 100 %/);
  await axe(page);

  await page.goto(request);
  await page.locator('button', { hasText: 'Give it to those who sign' }).click();
  await sees(page.locator('main'), /Signatures under edition 1/);

  const sponsor = await another(looks.persian);
  await signIn(sponsor, 'sponsor@aras.example');
  await speak(sponsor, 'fa');
  await sponsor.goto(request);
  await sponsor.locator('form[action="/rpc/rfp/sign"] button').click();
  await sees(sponsor.locator('main'), /امضا شد/);
  assert.deepEqual(await faults(sponsor), []);
  await axe(sponsor);

  const vendor = await another();
  await signIn(vendor, 'vendorpm@dnipro.example');
  const answer = await vendor.goto(request);
  assert.equal(answer?.status(), 403);
});

journey('a request is begun and written without scripts, on a phone', { ...looks.withoutScripts, screen: 'phone' }, async ({ page }) => {
  await signIn(page, 'po@aras.example');
  await speak(page, 'en');
  await page.goto(`${RFP}/new`);
  await page.locator('[name=title]').fill(' ');
  await page.locator('form[action="/rpc/rfp/begin"] button').click();
  await sees(page.locator('#begin .error').first(), /./);
  await page.locator('[name=title]').fill('A help desk for Aras');
  await page.locator('form[action="/rpc/rfp/begin"] button').click();
  await page.waitForURL(/rfp\/\d+$/);
  await page.locator('a', { hasText: 'Budget' }).click();
  await page.locator('[name=body]').fill('Up to 20,000 EUR.');
  await page.locator('form button', { hasText: 'Save' }).click();
  await sees(page.locator('.rows li', { hasText: 'Budget' }), /Whole/);
});

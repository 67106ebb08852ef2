// The buyer's vendors: written down, asked the same questions, read side by side, put away and brought back.

import assert from 'node:assert/strict';

import { axe, counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const VENDORS = '/p/ARAS/vendors';

journey('two vendors are written down and read side by side', looks.english, async ({ page, another }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto('/p/ARAS/rfp');
  await page.locator('nav.tabs a', { hasText: 'Vendors' }).click();
  await page.waitForURL(/\/vendors$/);
  await axe(page);

  await page.goto(`${VENDORS}/new`);
  await axe(page);
  await page.locator('[name=name]').fill('Quokka Systems');
  await page.locator('[name=country]').fill('Ukraine');
  await page.locator('[name=website]').fill('https://quokka.example');
  await page.locator('[name=email]').fill('nobody');
  await page.locator('[name="profile[hosting]"]').fill('Own servers in **Kyiv**.');
  await page.locator('#vendor .form-actions button').click();
  await sees(page.locator('#vendor .error').first(), /./);
  assert.equal(await page.locator('[name="profile[hosting]"]').inputValue(), 'Own servers in **Kyiv**.', 'what was typed stands');
  await page.locator('[name=email]').fill('sales@quokka.example');
  await page.locator('[name=notes]').fill('Too dear last year.');
  await page.locator('#vendor .form-actions button').click();
  await page.waitForURL(/vendors\/\d+$/);
  const quokka = new URL(page.url()).pathname;
  await sees(page.locator('[data-fact=hosting]'), /Own servers in Kyiv/);
  await sees(page.locator('[data-fact=exit]'), /Not known[\s\S]*In which format/);
  await sees(page.locator('aside'), /1 of 11/);
  await axe(page);
  assert.deepEqual(await faults(page), []);

  await page.goto(`${VENDORS}/new`);
  await page.locator('[name=name]').fill('Quokka Tools');
  await page.locator('#vendor .form-actions button').click();
  await page.waitForURL(/vendors\/\d+$/);

  await page.goto(`${VENDORS}?text=quokka`);
  await counts(page.locator('tbody tr'), 2);
  for (const box of await page.locator('input[name=vendor]').all()) await box.check();
  await page.locator('#compare footer button').click();
  await page.waitForURL(/compare\?vendor=\d+&vendor=\d+/);
  await counts(page.locator('table.sides thead th'), 3);
  await sees(page.locator('table.sides tr', { hasText: 'Hosting' }), /Own servers in Kyiv[\s\S]*Not known/);
  await axe(page);

  // Somebody else saves first.
  const late = await another(looks.english);
  await signIn(late, 'po@aras.example');
  await late.goto(`${quokka}/edit`);
  await page.goto(`${quokka}/edit`);
  await page.locator('[name="profile[team]"]').fill('Four people.');
  await page.locator('#vendor .form-actions button').click();
  await page.waitForURL(new RegExp(`${quokka}$`));
  await late.locator('[name="profile[exit]"]').fill('CSV within a week.');
  await late.locator('#vendor .form-actions button').click();
  await sees(late.locator('.conflict'), /Four people/);
  assert.equal(await late.locator('[name="profile[exit]"]').inputValue(), 'CSV within a week.');

  const vendor = await another();
  await signIn(vendor, 'vendorpm@dnipro.example');
  for (const path of [VENDORS, quokka, `${VENDORS}/compare?vendor=1&vendor=2`]) {
    const answer = await vendor.goto(path);
    assert.equal(answer?.status(), 403, path);
  }
});

journey('a vendor is put away and brought back without scripts, in Persian', { ...looks.withoutScripts, language: 'fa', theme: 'dark' }, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'fa');
  await page.goto(`${VENDORS}/new`);
  await page.locator('[name=name]').fill('شرکت کانگورو');
  await page.locator('#vendor .form-actions button').click();
  await page.waitForURL(/vendors\/\d+$/);
  const vendor = new URL(page.url()).pathname;
  await page.locator('form[action="/rpc/vendors/archive"] button').first().click();
  await sees(page.locator('main'), /بایگانی‌شده/);
  await page.goto(`${VENDORS}?show=archived`);
  await sees(page.locator('tbody'), /شرکت کانگورو/);
  await page.goto(vendor);
  await page.locator('form[action="/rpc/vendors/restore"] button').first().click();
  await page.goto(`${VENDORS}?text=${encodeURIComponent('كانگورو')}`);
  await counts(page.locator('tbody tr'), 1);
  await page.goto(`${VENDORS}/compare`);
  await sees(page.locator('.empty'), /۲ تا ۵/);
});

// A working calendar: the holidays of a country and of a file come into its list, are looked through and saved; without scripts.

import assert from 'node:assert/strict';

import { counts, faults, journey, looks, sees, signIn, speak } from './helpers/index.ts';

const QUEUE = '/p/ARAS/queue';

const FILE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20261230',
  'DTEND;VALUE=DATE:20270101',
  'SUMMARY:Stocktaking',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20261230',
  'SUMMARY:Closed',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20261124T090000Z',
  'SUMMARY:Lunch with Zahra',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

journey('Iran’s holidays and those of a file come into a calendar, in plain forms', looks.withoutScripts, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto(`${QUEUE}/agreement`);
  await page.locator('form[action="/rpc/service/begin"] button').click();
  await page.waitForURL(/agreement\/edit$/);
  await page.goto(`${QUEUE}/agreement`);
  await page.locator('.rows a[href*="/queue/calendars/"]').first().click();
  await page.waitForURL(/calendars\//);

  await page.locator('[name=name]').fill('Office hours in Tehran');
  await page.locator('[name="day[fri]"]').fill('10:00-12:00');
  await page.locator('[name=country]').selectOption('ir');
  await page.locator('[name=from_year]').fill('2026');
  await page.locator('[name=to_year]').fill('2020');
  await page.locator('button[formaction$="/calendar/preset"]').click();
  await sees(page.locator('#calendar .error').first(), /up to 20 years/);
  assert.equal(await page.locator('[name="day[fri]"]').inputValue(), '10:00-12:00', 'what was typed stands');
  await page.locator('[name=to_year]').fill('');
  await page.locator('button[formaction$="/calendar/preset"]').click();
  await sees(page.locator('#looked'), /\d+ days were added[\s\S]*Nowruz/);
  assert.match(await page.locator('[name=holidays]').inputValue(), /1405\/01\/01 .*Nowruz/);
  assert.equal(await page.locator('[name=name]').inputValue(), 'Office hours in Tehran');
  await counts(page.locator('.week-grid tbody tr'), 7);

  await page.locator('summary', { hasText: 'another calendar’s file' }).click();
  await page.locator('[name=file]').setInputFiles({ name: 'off.ics', mimeType: 'text/calendar', buffer: Buffer.from(FILE) });
  await page.locator('button[formaction$="/calendar/file"]').click();
  await sees(page.locator('#looked'), /2 days were added[\s\S]*One day came more than once[\s\S]*One event is no holiday/);
  await page.locator('#looked summary').click();
  await sees(page.locator('#looked'), /Lunch with Zahra.*at an hour/);
  assert.match(await page.locator('[name=holidays]').inputValue(), /1405\/10\/09 Closed; Stocktaking[\s\S]*1405\/10\/10 Stocktaking/);

  await page.locator('#calendar button', { hasText: 'Which deadlines move?' }).click();
  await sees(page.locator('#looked'), /deadline/);
  assert.match(await page.locator('[name=holidays]').inputValue(), /Stocktaking/);
  await page.locator('#calendar .form-actions button').first().click();
  await page.waitForURL(/agreement$/);
  await page.locator('.rows a[href*="/queue/calendars/"]').first().click();
  await page.waitForURL(/calendars\//);
  assert.match(await page.locator('[name=holidays]').inputValue(), /1405\/10\/10 Stocktaking/, 'names are kept');
  await page.locator('a', { hasText: 'Compare with the one before' }).first().click();
  await sees(page.locator('#looked'), /Holiday on 9 Dey 1405[\s\S]*Stocktaking/);
});

journey('a Persian reader adds the year 1405 and reads its own dates, the week from Saturday', looks.persian, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'fa');
  await page.goto(`${QUEUE}/calendars/new`);
  await page.locator('[name=name]').fill('ساعت کاری');
  await page.locator('[name="day[sat]"]').fill('۸-۱۶');
  assert.equal(await page.locator('.week-grid tbody tr').first().locator('th').innerText(), 'شنبه');
  await page.locator('[name=country]').selectOption('ir');
  await page.locator('[name=from_year]').fill('۱۴۰۵');
  await page.locator('[name=to_year]').fill('');
  await page.locator('button[formaction$="/calendar/preset"]').click();
  await sees(page.locator('#looked'), /جشن نوروز/);
  const lines = (await page.locator('[name=holidays]').inputValue()).split('\n').filter(Boolean);
  assert.ok(lines.length > 15 && lines.every((line) => line.startsWith('۱۴۰۵/')), lines.slice(0, 3).join(' '));
  await page.locator('[name=holidays]').fill(`${lines.join('\n')}\n۱۴۰۶/۰۱/۰۱ نوروز`);
  await page.locator('#calendar .form-actions button').first().click();
  await page.waitForURL(/agreement$/);
  await page.locator('.rows a', { hasText: 'ساعت کاری' }).click();
  assert.match(await page.locator('[name=holidays]').inputValue(), /۱۴۰۶\/۰۱\/۰۱ نوروز/);
  assert.deepEqual(await faults(page), []);
});

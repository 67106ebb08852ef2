// A real backlog comes in: nothing lost, nothing doubled, nothing written before it is wanted.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { axe, carryOut, counts, journey, looks, number, readIn, sees, sharedData, signIn, speak, SPRING } from './helpers/index.ts';

const spring = sharedData(SPRING.file);
const real = { skip: spring.missing };

journey('the project manager brings 3,526 items in, and none is lost', { ...looks.english, ...real }, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  await page.goto('/p/ARAS/backlog');
  const before = number(await page.locator('.head').innerText());

  await readIn(page, 'ARAS', spring.path);
  await axe(page);
  await sees(page.locator('main'), '3,526 lines were read as UTF-8');
  const holds = (name: string) => page.getByLabel(name, { exact: true });
  const guessed = { issuekey: 'key', title: 'title', description: 'text', storypoint: 'points', split_mark: '' };
  for (const [name, column] of Object.entries(guessed)) assert.equal(await holds(name).inputValue(), column, name);

  // A choice that cannot be carried out is refused, and stays to be corrected.
  await holds('title').selectOption('');
  await page.locator('#columns .form-actions button').click();
  await sees(page.locator('#columns [role=alert], #columns .error-summary'), 'Choose the column that holds the title');
  assert.equal(await holds('title').inputValue(), '', 'what was chosen stands still');
  await holds('title').selectOption('title');
  await page.locator('#columns .form-actions button').click();

  const tally = page.locator('.tally > div');
  const numbers = async () => (await tally.locator('dd').allInnerTexts()).join(' ');
  await sees(tally.first(), SPRING.items);
  assert.equal(await numbers(), '3,526 0 0 0 13,046');
  const lines = page.locator('table.dry-run tbody tr');
  await sees(lines.first(), /^\s*2\s+XD-1\s+HDFS ItemWriter\s+Created/);
  await page.locator('.toasts a').click();
  await page.locator('nav.pager a[rel=next]').click();
  await sees(page.locator('nav.pager'), SPRING.items);
  await sees(lines.first(), 'Created');

  await carryOut(page);
  await axe(page);
  assert.equal(await numbers(), '3,526 0 0 0 13,046');
  await page.goto('/p/ARAS/backlog');
  assert.equal(number(await page.locator('.head').innerText()), before + 3_526);

  // The longest text is whole.
  await page.goto('/p/ARAS/backlog?text=XD-1318');
  await page.getByRole('link', { name: 'XD container can not be started before the admin server', exact: true }).click();
  await page.waitForURL(/\/backlog\/\d+$/);
  await page.goto(`${page.url()}/edit`);
  const text = await page.locator('main [name=body]').inputValue();
  const file = (await readFile(spring.path, 'utf8')).replaceAll('\r\n', '\n').replaceAll('""', '"');
  assert.equal(text.length, 20_003);
  assert.ok(file.includes(`,"${text}",3,`), 'the text is not the file’s');
});

journey('the same file again changes nothing', { ...looks.withoutScripts, ...real }, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await readIn(page, 'ARAS', spring.path);
  const tally = page.locator('.tally > div');
  await sees(tally.nth(2), SPRING.items);
  assert.equal((await tally.locator('dd').allInnerTexts()).join(' '), '0 0 3,526 0 13,046');
});

journey('what is no backlog is refused beside the file', looks.english, async ({ page }) => {
  await signIn(page, 'pm@aras.example');
  await page.goto('/p/ARAS/imports');
  const file = page.locator('#import input[type=file]');
  await page.locator('#import .form-actions button').click();
  await sees(page.locator('#import .error'), /./);
  await file.setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from('key,title,points\nA-1,One,many\nA-2,,3\nA-3,Three,2\n') });
  await page.locator('#import .form-actions button').click();
  await page.waitForURL(/\/imports\/[0-9a-f-]+/);
  const refused = page.locator('table.dry-run tr[data-outcome=refused]');
  await counts(refused, 2);
  for (const why of await refused.locator('td').last().allInnerTexts()) assert.ok(why.trim().length > 0, 'no reason');
  await counts(page.locator('form[action="/rpc/import/commit"]'), 0);
});

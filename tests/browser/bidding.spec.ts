// Bidding: a vendor is invited, works under a phrase of its own, asks, and submits under seal.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { axe, faults, journey, looks, post, publish, sees, signIn, speak } from './helpers/index.ts';

const SUBJECT = 'A CRM for the houses of Aras';
/** What the bidder writes, and nobody else may find before the deadline. */
const WORDS = 'Zirconium hedgehogs';
const PRICE = '73190482';
const PHRASE = 'orchard pencil winter gravel seventeen';

journey('a vendor bids under a phrase of its own, and nobody else finds a word of it', looks.english, async ({ page, another, golive }) => {
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const { path: request } = await publish(page, another, {
    title: SUBJECT,
    requirements: ['A deal is saved in one step'],
    deadline: { day, time: '17:00' },
    criteria: { 'criterion[0][name]': 'Team', 'criterion[0][weight]': '100', 'criterion[0][by]': 'whole' },
  });
  await post(page, 'vendors/add', { project: 'ARAS', name: 'Kompas Software', contact: 'Reza', email: 'desk@behin.example', language: 'en' });

  await page.goto(`${request}/bidding`);
  await axe(page);
  await page.locator('summary', { hasText: 'Invite a vendor' }).click();
  const kompas = await page.locator('#invite [name=vendor] option', { hasText: 'Kompas Software' }).getAttribute('value');
  await page.locator('#invite [name=vendor]').selectOption(kompas ?? '');
  await page.locator('#invite [name=name]').fill('Behrouz Daneshvar');
  await page.locator('#invite [name=email]').fill('it@aras.example');
  await page.locator('#invite .form-actions button').click();
  await sees(page.locator('#invite .error').first(), /works for the buyer/);
  await page.locator('#invite [name=name]').fill('Jan Wójcik');
  await page.locator('#invite [name=email]').fill('bidder@baltic.example');
  await page.locator('#invite .form-actions button').click();
  await sees(page.locator('main'), /Kompas Software[\s\S]*Jan Wójcik/);

  const bidder = await another();
  await signIn(bidder, 'bidder@baltic.example');
  await speak(bidder, 'en');
  assert.equal((await bidder.goto('/p/ARAS'))?.status(), 404, 'nothing else of the project');
  await bidder.goto('/bids');
  await axe(bidder);
  await bidder.locator('a.title', { hasText: SUBJECT }).click();
  await sees(bidder.locator('main'), /Choose five words/);
  await bidder.locator('#begin [name=secret]').fill('password');
  await bidder.locator('#begin [name=secret_again]').fill('password');
  await bidder.locator('#begin .form-actions button').click();
  await sees(bidder.locator('#begin .error').first(), /./);
  await bidder.locator('#begin [name=secret]').fill(PHRASE);
  await bidder.locator('#begin [name=secret_again]').fill(PHRASE);
  await bidder.locator('#begin [name=zone]').selectOption('Europe/Warsaw');
  await bidder.locator('#begin .form-actions button').click();
  await sees(bidder.locator('main'), /One requirement has no answer/);
  await sees(bidder.locator('.side'), /Europe\/Warsaw[\s\S]*For the buyer/);
  await axe(bidder);

  await bidder.locator('a', { hasText: /^Answer$/ }).click();
  await bidder.locator('select[name$="[answer]"]').selectOption('full');
  await bidder.locator('textarea[name$="[text]"]').fill(WORDS);
  await bidder.locator('input[name$="[price]"]').fill('a lot');
  await bidder.locator('#lines .form-actions button').first().click();
  await sees(bidder.locator('#lines .error'), /./);
  assert.equal(await bidder.locator('input[name$="[price]"]').inputValue(), 'a lot', 'what was typed stands');
  await bidder.locator('input[name$="[price]"]').fill(PRICE);
  await bidder.locator('#lines .form-actions button').first().click();
  await axe(bidder);

  await bidder.locator('p.item-over a').click();
  await sees(bidder.locator('main'), /73,190,482/);
  await bidder.locator('button', { hasText: 'Submit under seal' }).click();
  await bidder.waitForURL(/receipts/);
  await sees(bidder.locator('main'), new RegExp(`Commitment, prices[\\s\\S]*${WORDS}`));
  assert.deepEqual(await faults(bidder), []);

  await bidder.locator('p.item-over a').click();
  await bidder.locator('summary', { hasText: 'Ask' }).click();
  await bidder.locator('#ask [name=question]').fill('How many people sell?');
  await bidder.locator('#ask .form-actions button').click();
  await page.goto(`${request}/bidding`);
  await sees(page.locator('main'), /under seal[\s\S]*How many people sell/);
  await page.locator('summary', { hasText: 'Answer' }).click();
  await page.locator('[id^=answer-] [name=answer]').fill('Sixty.');
  await page.locator('[id^=answer-] .form-actions button').click();
  await bidder.reload();
  await sees(bidder.locator('main'), /Sixty\./);

  // The buyer's pages, and everything that is stored.
  for (const path of [request, `${request}/bidding`, '/p/ARAS/vendors', '/p/ARAS/search?q=Zirconium']) {
    const text = await (await page.request.get(path)).text();
    assert.ok(!text.includes('hedgehogs') && !text.includes('73,190,482'), path);
  }
  for (const file of ['golive.db', 'golive.db-wal']) {
    const stored = await readFile(join(golive.folder, file)).catch(() => Buffer.alloc(0));
    for (const word of [WORDS, PRICE, PHRASE]) assert.ok(!stored.includes(word), `${word} in ${file}`);
  }
  assert.ok(!golive.log().includes(WORDS), 'nor in the log');
});

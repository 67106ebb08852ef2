// From the questions to the contract: a request is written, three vendors bid in three languages, the deadline passes, bids are opened,
// judged and ranked, one is awarded, and its promises become contract and backlog.
// The deadline lies ten days ahead; the later journeys begin Golive again on a day behind it.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import {
  axe,
  beginBid,
  counts,
  faults,
  type Holder,
  holdersAgain,
  invite,
  type Invited,
  journey,
  looks,
  nameEvaluators,
  post,
  publish,
  sees,
  signIn,
  speak,
  type Tender,
} from './helpers/index.ts';

/** Somebody who bids. */
interface Bidder extends Invited {
  answer: string;
  price: string;
}

const BIDDERS: Bidder[] = [
  { vendor: 'Kompas CRM', name: 'Jan Wójcik', email: 'bidder@baltic.example', language: 'en', answer: 'full', price: '90000' },
  { vendor: 'Dnipro Studio', name: 'Marko Shevchenko', email: 'marko@dnipro.example', language: 'uk', answer: 'configuration', price: '60000' },
  { vendor: 'خانه نرم‌افزار کاج', name: 'Negar Fathi', email: 'negar@behin.example', language: 'fa', answer: 'customisation', price: '۷۵۰۰۰' },
];

/** Marks for the team, by the bidders' order: each evaluator's own. */
const MARKS = { coordinator: ['5', '3', '4'], qa: ['5', '4', '1'] };

const TITLE = 'A CRM for the houses of Aras';
const DAYS = 10;
/** Calendar days between the award and the contract. */
const STANDSTILL = 10;
const set: { tender?: Tender } = {};

async function bid(page: Page, tender: Tender, bidder: Bidder): Promise<void> {
  const own = await beginBid(page, tender, bidder);
  await page.goto(`${own}/answers`);
  for (const select of await page.locator('select[name$="[answer]"]').all()) await select.selectOption(bidder.answer);
  for (const text of await page.locator('textarea[name$="[text]"]').all()) await text.fill(`As ${bidder.vendor} does it.`);
  await page.locator('input[name$="[price]"]').first().fill(bidder.price);
  await axe(page);
  await page.locator('#lines .form-actions button').first().click();
  await page.goto(own);
  await page.locator('form[action="/rpc/bids/submit"] button').click();
  await page.waitForURL(/receipts/);
  assert.deepEqual(await faults(page), []);
}

journey('three vendors bid, each in a language of their own', looks.english, async ({ page, another }) => {
  const day = new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10);
  await signIn(page, 'pm@aras.example');
  await speak(page, 'en');
  const tender = await publish(page, another, {
    title: TITLE,
    begin: async () => {
      await page.goto('/p/ARAS/rfp/new');
      await page.locator('input[name=hosting][value=own_house]').check();
      await page.locator('button', { hasText: 'What do they speak for?' }).click();
      await sees(page.locator('.advice section').first(), /An open product in the own house/);
      await page.locator('[name=title]').fill(TITLE);
      await page.locator('form[action="/rpc/rfp/begin"] button').click();
      await page.waitForURL(/rfp\/\d+$/);
    },
    requirements: ['A deal is saved in one step', 'Old customers come over whole'],
    deadline: { day, time: '17:00' },
    criteria: {
      'criterion[0][name]': 'Team',
      'criterion[0][weight]': '40',
      'criterion[0][by]': 'whole',
      'criterion[1][name]': 'What it does',
      'criterion[1][weight]': '60',
      'criterion[1][by]': 'category:Tender',
    },
  });
  set.tender = tender;
  await invite(page, tender, BIDDERS);
  for (const bidder of BIDDERS) await bid(await another({ language: bidder.language }), tender, bidder);
  await page.goto(`${tender.path}/bidding`);
  await counts(page.locator('td .badge', { hasText: 'under seal' }), BIDDERS.length);
});

/** Each holder writes the own phrase. */
async function open(holders: Holder[], path: string, part: 'answers' | 'prices'): Promise<void> {
  for (const { page, words } of holders) {
    await page.goto(`${path}/bidding`);
    await page.locator(`#open-${part} [name=secret]`).fill(words);
    await page.locator(`#open-${part} .form-actions button`).click();
    await page.waitForLoadState();
  }
}

/** Says that nothing ties them, gives every mark, and finishes. */
async function judge(page: Page, path: string, marks: string[]): Promise<void> {
  await page.goto(`${path}/judging`);
  await page.locator('#declare .form-actions button').click();
  await axe(page);
  for (const [at, mark] of marks.entries()) {
    await page.goto(`${path}/sheet?bidder=${at + 1}`);
    for (const select of await page.locator('#marks select').all()) await select.selectOption(mark);
    await page.locator('#marks .form-actions button').first().click();
    if (mark === '5') {
      await sees(page.locator('#marks .error').first(), /Say why/);
      assert.equal(await page.locator('#marks select').first().inputValue(), mark, 'what was typed stands');
      for (const reason of await page.locator('#marks textarea').all()) await reason.fill('The best we saw.');
      await page.locator('#marks .form-actions button').first().click();
    }
    await axe(page);
  }
  await page.goto(`${path}/judging`);
  await page.locator('form[action="/rpc/rfp/finish"] button').click();
  await sees(page.locator('main'), /change no more/);
}

journey('after the deadline bids are opened, judged blind, agreed on, locked and ranked', looks.english, async ({ page, another, golive }) => {
  const { tender } = set;
  assert.ok(tender, 'the bids are there');
  await golive.stop();
  await golive.start('--days-ahead', String(DAYS + 1));
  await signIn(page, 'pm@aras.example');

  const late = await another();
  await signIn(late, 'bidder@baltic.example');
  const refused = await late.request.post('/rpc/bids/withdraw', { form: tender.about, headers: { accept: 'application/json' } });
  assert.equal(refused.status(), 409, 'late is late');

  const holders = await holdersAgain(another, tender);
  await open(holders, tender.path, 'answers');
  await nameEvaluators(page, tender, ['Laleh Moradi', 'Parisa Nouri']);
  const judges: Page[] = [];
  for (const [who, marks] of Object.entries(MARKS)) {
    const evaluator = await another();
    await signIn(evaluator, `${who}@aras.example`);
    await speak(evaluator, 'en');
    await judge(evaluator, tender.path, marks);
    judges.push(evaluator);
  }

  const [first, second] = judges;
  assert.ok(first && second);
  await first.goto(`${tender.path}/judging`);
  const apart = first.locator('li', { has: first.locator('form[action="/rpc/rfp/agree"]') });
  await counts(apart, 3);
  await axe(first);
  for (let at = 0; at < 3; at += 1) {
    const one = first.locator('li', { has: first.locator('form[action="/rpc/rfp/agree"]') }).nth(at);
    await one.locator('summary').click();
    await one.locator('[name=mark]').fill('3');
    await one.locator('[name=reason]').fill('We looked at it together.');
    await one.locator('form[action="/rpc/rfp/agree"] button').click();
    await first.waitForLoadState();
  }
  for (const judge of judges) {
    await judge.goto(`${tender.path}/judging`);
    const sign = judge.locator('form[action="/rpc/rfp/sign-consensus"] button');
    while ((await sign.count()) > 0) await sign.first().click();
  }

  await page.goto(`${tender.path}/judging`);
  await page.locator('form[action="/rpc/rfp/lock"] button').click();
  await sees(page.locator('main'), /Prices are under seal still/);
  await axe(page);
  await open(holders, tender.path, 'prices');
  await page.goto(`${tender.path}/results`);
  await sees(page.locator('main'), /Ranking[\s\S]*How firm the ranking is/);
  assert.deepEqual(await faults(page), []);
});

journey('the first is awarded, those who bid are told, and after the standstill there is a contract with its backlog', looks.english, async ({ page, another, golive }) => {
  const { tender } = set;
  assert.ok(tender, 'the bids are there');
  await signIn(page, 'pm@aras.example');
  await page.goto(`${tender.path}/award`);
  await counts(page.locator('#award'), 0);
  await axe(page);
  const board = await another();
  await signIn(board, 'sponsor@aras.example');
  await speak(board, 'en');
  await board.goto(`${tender.path}/award`);
  await axe(board);
  await board.locator('#award .form-actions button').click();
  await sees(board.locator('#award .error').first(), /./);
  await board.locator('#award [name=reasons]').fill('The best team, and a price within the budget.');
  await board.locator('#award .form-actions button').click();
  await sees(board.locator('main'), /Kompas CRM[\s\S]*Standstill/);
  assert.deepEqual(await faults(board), []);

  const loser = await another(looks.persian);
  await signIn(loser, 'negar@behin.example');
  await loser.goto('/bids');
  await loser.locator('a.title').first().click();
  await sees(loser.locator('main'), /Kompas CRM/);
  assert.ok(!/90[,٬٫]?000|۹۰[٬,]?۰۰۰/.test(await loser.locator('main').innerText()), 'not what others asked');
  assert.deepEqual(await faults(loser), []);

  const award = (await board.locator('#annul [name=award]').getAttribute('value')) ?? '';
  await post(page, 'award/conclude', { ...tender.about, award, kind: 'fixed', ceiling: '90000' }).then(
    () => assert.fail('the standstill is not over'),
    () => undefined,
  );
  await golive.stop();
  const ahead = DAYS + STANDSTILL + 3;
  await golive.start('--days-ahead', String(ahead));
  await signIn(page, 'pm@aras.example');
  await page.goto(`${tender.path}/conclude`);
  await axe(page);
  await page.locator('#conclude [name=kind]').selectOption('capped');
  await page.locator('#conclude .form-actions button').click();
  await page.waitForURL(/contract$/);
  await sees(page.locator('main'), /Kompas CRM[\s\S]*A deal is saved in one step[\s\S]*Old customers come over whole/);
  await page.goto(`${tender.path}/conclude`);
  await page.waitForURL(/contract$/);
  await sees(page.locator('main'), /not signed yet/);
  await page.locator('summary', { hasText: 'Enter the day of signing' }).click();
  await axe(page);
  const after = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await page.locator('#signing [name=signed_on]').fill(after(0));
  await page.locator('#signing .form-actions button').click();
  await sees(page.locator('#signing .error'), /Nothing could be signed before/);
  await page.locator('#signing [name=signed_on]').fill(after(ahead));
  await page.locator('#signing .form-actions button').click();
  await sees(page.locator('main'), /Correct the day of signing/);
  assert.deepEqual(await faults(page), []);
  await page.locator('main td a[href*="/backlog/"]').first().click();
  await sees(page.locator('main'), /As Kompas CRM does it/);
});

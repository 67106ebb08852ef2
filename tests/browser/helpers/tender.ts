// A request for proposals of the demonstration project, made quickly: as a plain browser would send its forms.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import { send } from './items.ts';
import { type Language, signIn, speak } from './people.ts';
import { sees } from './sees.ts';

/** Sends a form as a plain browser does. */
export async function post(page: Page, action: string, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(`/rpc/${action}`, { form, headers: { accept: 'application/json' } });
  assert.ok(answer.ok(), `${action}: ${answer.status()} ${await answer.text()}`);
}

/** Somebody who holds a part of the key, with the own phrase. */
export interface Holder {
  page: Page;
  words: string;
}

/** A request that is out. */
export interface Tender {
  path: string;
  /** The fields every form of it has. */
  about: { project: string; number: string };
  holders: Holder[];
}

/** What a request is made with. */
export interface Asked {
  title: string;
  /** Titles of the requirements, each of them a must. */
  requirements: string[];
  /** Day and time of the deadline, in the manager's zone. */
  deadline: { day: string; time: string };
  /** Begins it in a way of its own, such as by the thirteen questions. */
  begin?: () => Promise<void>;
  /** Fields of the form of criteria, beside those that are always there. */
  criteria: Record<string, string>;
}

const JUDGING = { scale: '5', price_weight: '30', minimum: '60', absent: 'block', low_price: '60', spread: '2' };
/** Who holds a part of the key, by the first part of their address. */
const HOLDERS = { it: 'Behrouz Daneshvar', sponsor: 'Bahram Tavakoli' };

/** Writes, signs and publishes a request; `page` is the manager's. */
export async function publish(page: Page, another: () => Promise<Page>, asked: Asked): Promise<Tender> {
  // The demonstration has two already.
  const path = '/p/ARAS/rfp/3';
  const about = { project: 'ARAS', number: '3' };
  const version = async (): Promise<string> => {
    await page.goto(`${path}/facts`);
    return page.locator('#facts [name=version]').inputValue();
  };
  for (const title of asked.requirements) {
    await post(page, 'requirements/create', { project: 'ARAS', title, category: 'Tender', moscow: 'must' });
  }
  await (asked.begin?.() ?? post(page, 'rfp/begin', { project: 'ARAS', title: asked.title, language: 'en' }));
  for (const section of ['company', 'subject', 'present', 'schedule', 'budget']) {
    await page.goto(`${path}/sections/${section}`);
    const stands = await page.locator('#section [name=version]').inputValue();
    await post(page, 'rfp/edit-section', { ...about, section, version: stands, body: `What there is to say of the ${section}.` });
  }
  await post(page, 'rfp/choose', { ...about, category: 'Tender' });
  const facts = { title: asked.title, currency: 'EUR', deadline: asked.deadline.day, time: asked.deadline.time, notice_days: '6', threshold: '2' };
  await post(page, 'rfp/edit-facts', { ...about, version: await version(), ...facts });
  await post(page, 'rfp/edit-judging', { ...about, version: await version(), ...JUDGING, ...asked.criteria });
  await page.goto(path);
  const holders: Holder[] = [];
  for (const [who, name] of Object.entries(HOLDERS)) {
    const person = await page.locator('#holder option', { hasText: name }).getAttribute('value');
    await post(page, 'rfp/name-holder', { ...about, person: person ?? '' });
    const holder = await another();
    await signIn(holder, `${who}@aras.example`);
    const words = `copper lantern river quarrel ${who} ninety`;
    await post(holder, 'rfp/choose-phrase', { ...about, secret: words, secret_again: words });
    holders.push({ page: holder, words });
  }
  await post(page, 'rfp/offer', { ...about, version: await version() });
  for (const holder of holders) {
    await holder.page.goto(path);
    const form = holder.page.locator('form[action="/rpc/rfp/sign"]');
    while ((await form.count()) > 0) await form.first().locator('button').click();
  }
  await page.goto(path);
  await page.locator('form[action="/rpc/rfp/publish"] button').click();
  await sees(page.locator('main'), /Published/);
  return { path, about, holders };
}

/** Somebody of a vendor who is asked to bid. */
export interface Invited {
  vendor: string;
  name: string;
  email: string;
  language: Language;
}

/** Writes the vendors down and asks their people to bid; `page` is the manager's. */
export async function invite(page: Page, { path, about }: Tender, all: Invited[]): Promise<void> {
  for (const { vendor, name, email, language } of all) {
    await post(page, 'vendors/add', { project: 'ARAS', name: vendor, contact: name, email, language });
  }
  await page.goto(`${path}/bidding`);
  for (const { vendor, name, email } of all) {
    const number = await page.locator('#invite [name=vendor] option', { hasText: vendor }).getAttribute('value');
    await post(page, 'rfp/invite', { ...about, vendor: number ?? '', name, email });
  }
}

/** Signs somebody in who was invited, and chooses the phrase of the bid. Gives the bid's address. */
export async function beginBid(page: Page, { about }: Tender, { email, language }: Invited): Promise<string> {
  await signIn(page, email);
  await speak(page, language);
  const own = `/bids/${about.project}/${about.number}`;
  await page.goto(own);
  const words = `orchard pencil winter gravel ${email}`;
  await page.locator('#begin [name=secret]').fill(words);
  await page.locator('#begin [name=secret_again]').fill(words);
  await send(page, page.locator('#begin'));
  return own;
}

/** The holders once more after Golive was begun anew, signed in and spoken to in English. */
export async function holdersAgain(another: () => Promise<Page>, tender: Tender): Promise<Holder[]> {
  const again: Holder[] = [];
  for (const [at, who] of Object.keys(HOLDERS).entries()) {
    const page = await another();
    await signIn(page, `${who}@aras.example`);
    await speak(page, 'en');
    again.push({ page, words: tender.holders[at]?.words ?? '' });
  }
  return again;
}

/** Lets somebody of the project judge the bids; `page` is the manager's. */
export async function nameEvaluators(page: Page, { path, about }: Tender, names: string[]): Promise<void> {
  await page.goto(`${path}/judging`);
  for (const name of names) {
    const person = await page.locator('#evaluator option', { hasText: name }).getAttribute('value');
    await post(page, 'rfp/name-evaluator', { ...about, person: person ?? '' });
  }
}

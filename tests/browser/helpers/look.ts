// What is wrong with a page that anybody could see: too wide, headless, speaking in keys.

import { readdirSync, readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { axe } from './axe.ts';

const ENGLISH = new URL('../../../locales/en/', import.meta.url);

/** The name of every sentence; none is ever to be read on a page. */
function sentences(): Set<string> {
  const files = readdirSync(ENGLISH).filter((name) => name.endsWith('.ftl'));
  const text = files.map((name) => readFileSync(new URL(name, ENGLISH), 'utf8')).join('\n');
  return new Set([...text.matchAll(/^([a-z0-9_]+(?:-[a-z0-9_]+)+) =/gm)].map((found) => found[1] as string));
}

const KEYS = sentences();

/** Everything that is wrong with the page as it stands, on a desk and on a phone, for axe too; nothing when it is well. */
export async function faults(page: Page): Promise<string[]> {
  const found = await seen(page);
  await axe(page).catch((error: Error) => found.push(error.message.replace(page.url(), 'the page')));
  return found;
}

/** The same as far as a reader sees it. */
export async function seen(page: Page): Promise<string[]> {
  const found = [...(await words(page)), ...(await width(page, 'desk'))];
  const headings = await page.locator('h1:visible').count();
  if (headings !== 1) found.push(`${headings} headings of the first level`);

  const desk = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  found.push(...(await width(page, 'phone')));
  if (desk) await page.setViewportSize(desk);
  return found;
}

/** Words that were meant for a program: keys of sentences, places to fill in, marks of direction in what is sent again. */
async function words(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const read = ['aria-label', 'title', 'placeholder', 'data-on', 'data-off', 'data-name'];
    const named = [...document.querySelectorAll('*')].flatMap((element) => read.map((name) => element.getAttribute(name) ?? ''));
    const typed = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
    return { text: [document.title, document.body.innerText, ...named].join('\n'), typed: typed.join('\n') };
  });
  const keys = said.text.match(/[a-z0-9_]+(?:-[a-z0-9_]+)+/g)?.filter((word) => KEYS.has(word)) ?? [];
  const found = [...new Set(keys)].map((key) => `the key “${key}” is shown`);
  const hole = /\{ ?\$[^}]*\}|%(?:item|place|of|list)%/.exec(said.text);
  if (hole) found.push(`nothing was filled in at ${hole[0]}`);
  if (/[\u2068\u2069]/.test(said.typed)) found.push('marks of direction in a field');
  return found;
}

/** Whether the page must be pushed sideways, and what sticks out. */
async function width(page: Page, screen: string): Promise<string[]> {
  const out = await page.evaluate(() => {
    const root = document.scrollingElement as HTMLElement;
    if (root.scrollWidth <= root.clientWidth) return undefined;
    const names = [];
    for (const element of document.querySelectorAll('main *, header *')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > root.clientWidth + 1 || left < -1)) names.push(`${element.tagName.toLowerCase()}.${element.className}`);
    }
    return `${root.scrollWidth - root.clientWidth} px too wide: ${[...new Set(names)].slice(0, 5).join(', ')}`;
  });
  return out ? [`on a ${screen} ${out}`] : [];
}

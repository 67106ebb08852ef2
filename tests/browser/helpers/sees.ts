// What a person sees, waited for: a page that is still settling gets the time it needs, a wrong one is shown as it is.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Locator } from 'playwright-core';

const PATIENCE = 15_000;

/** Waits until the text stands in one of them, spaces and marks of direction aside; fails with what stands there instead. */
export async function sees(where: Locator, text: string | RegExp, patience = PATIENCE): Promise<void> {
  let seen: string[] = [];
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(50)) {
    // A page that is just being left has no text.
    seen = (await where.allInnerTexts().catch(() => [])).map((each) => each.replace(/[\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim());
    if (seen.some((each) => (typeof text === 'string' ? each.includes(text) : text.test(each)))) return;
  }
  assert.fail(`“${text}” is not to be seen, but: ${seen.join(' | ').slice(0, 2_000) || 'nothing'}`);
}

/** Waits until so many of them stand there. */
export async function counts(what: Locator, wanted: number): Promise<void> {
  if (wanted > 0) await what.nth(wanted - 1).waitFor().catch(() => undefined);
  await what.nth(wanted).waitFor({ state: 'detached' }).catch(() => undefined);
  assert.equal(await what.count(), wanted, `${what} are ${await what.count()}`);
}

/** The number in a text, whatever the language’s digits and signs; NaN where there is none. */
export function number(text: string): number {
  const latin = text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replace(/[−–]/g, '-').replace('٫', '.');
  const found = /-?\d+(\.\d+)?/.exec(latin.replace(/[,٬\u200e\u200f\u2066-\u2069]/g, ''));
  return found ? Number(found[0]) : NaN;
}

// Accessibility, checked by axe on the page as it stands.

import assert from 'node:assert/strict';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and axe's own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with each rule that is broken, where, and what axe would do about it. */
export async function axe(page: Page): Promise<void> {
  // Only what is wrong is told, and no page has a frame of another host, for which axe would open a window of its own each time: it takes
  // a quarter of the time so.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES).setLegacyMode(true);
  const { violations } = await builder.analyze();
  const told = violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map((node) => `    ${node.target.join(' ')}\n      ${node.failureSummary?.replaceAll('\n', '\n      ')}`);
    return [`  ${id}: ${help} (${nodes.length})`, ...places].join('\n');
  });
  assert.equal(violations.length, 0, `axe on ${page.url()}:\n${told.join('\n')}`);
}

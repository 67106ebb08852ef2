// Accessibility, checked by axe on the page as it stands.

import assert from 'node:assert/strict';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and axe's own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with each rule that is broken, where, and what axe would do about it. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const told = violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map((node) => `    ${node.target.join(' ')}\n      ${node.failureSummary?.replaceAll('\n', '\n      ')}`);
    return [`  ${id}: ${help} (${nodes.length})`, ...places].join('\n');
  });
  assert.equal(violations.length, 0, `axe on ${page.url()}:\n${told.join('\n')}`);
}

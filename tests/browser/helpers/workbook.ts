// A workbook filled in as somebody does who takes it home: cells are written, everything else stays as it was handed out.

import assert from 'node:assert/strict';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FIRST = 'xl/worksheets/sheet1.xml';

/** Writes texts and numbers into cells of the first sheet, by their addresses: `{ G2: 'By settings', I2: 1200 }`. */
export function filledIn(workbook: Uint8Array, cells: Record<string, string | number>): Buffer {
  const parts = unzipSync(workbook);
  const sheet = parts[FIRST];
  assert.ok(sheet, 'the workbook has a sheet');
  let xml = strFromU8(sheet);
  for (const [address, value] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, 's');
    assert.ok(cell.test(xml), `the sheet has a cell ${address}`);
    xml = xml.replace(cell, (_, style: string) => written(address, style, value));
  }
  return Buffer.from(zipSync({ ...parts, [FIRST]: strToU8(xml) }));
}

function written(address: string, style: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

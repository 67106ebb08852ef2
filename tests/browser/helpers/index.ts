// All a spec file needs. One file is one room of the house, with a Golive and a Chromium of its own:
//
//   import { axe, journey, looks, signIn } from './helpers/index.ts';
//
//   journey('the product owner accepts finished work', looks.english, async ({ page }) => {
//     await signIn(page, 'owner@example.org');
//     …
//   });

export { axe } from './axe.ts';
export { BOARD, cardIn, carry, countOf, drag, openBoard, someCard } from './board.ts';
export { sharedData } from './data.ts';
export { send, typed, writeItem } from './items.ts';
export { faults } from './look.ts';
export { startGolive, type Golive } from './golive.ts';
export { journey, looks, type Look, type Scene } from './journey.ts';
export { read, signIn } from './people.ts';
export { tour } from './tour.ts';

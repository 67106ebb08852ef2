// All a spec file needs. One file is one room of the house, with a Golive and a Chromium of its own:
//
//   import { axe, journey, looks, signIn } from './helpers/index.ts';
//
//   journey('the product owner accepts finished work', looks.english, async ({ page }) => {
//     await signIn(page, 'owner@example.org');
//     …
//   });

export { axe } from './axe.ts';
export { carryOut, readIn, SPRING } from './backlog.ts';
export { BOARD, cardIn, carryCard, countOf, moveCard, openBoard, someCard } from './board.ts';
export { sharedData } from './data.ts';
export { dragByKeys, dragByMouse } from './drag.ts';
export { startGolive, type Golive } from './golive.ts';
export { send, typed, writeItem } from './items.ts';
export { journey, looks, type Look, type Scene } from './journey.ts';
export { faults, seen } from './look.ts';
export { everyPage } from './pages.ts';
export { signIn, speak, type Language } from './people.ts';
export { counts, number, sees } from './sees.ts';
export { addsUp, column, ledger, named, opened, planning, planSprint, sendTo, start, submit } from './sprint.ts';
export { beginBid, type Holder, holdersAgain, invite, type Invited, nameEvaluators, post, publish, type Tender } from './tender.ts';
export { tour } from './tour.ts';
export { filledIn, XLSX } from './workbook.ts';

// Every page a signed-in person can reach, in Persian, in the dark.

import { everyPage, faults, looks } from './helpers/index.ts';

everyPage({ language: 'fa', look: looks.persian, told: 'in Persian, in the dark', check: faults });

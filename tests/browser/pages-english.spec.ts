// Every page a signed-in person can reach, in English, in the light.

import { everyPage, faults, looks } from './helpers/index.ts';

everyPage({ language: 'en', look: looks.english, told: 'in English, in the light', check: faults });

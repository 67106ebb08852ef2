// Every page a signed-in person can reach, in Ukrainian, in the light.

import { everyPage, seen, looks } from './helpers/index.ts';

everyPage({ language: 'uk', look: looks.ukrainian, told: 'in Ukrainian, in the light', check: seen });

import type { Indicator } from './catalogue.js';
import { borders } from './entries/borders.js';
import { crime } from './entries/crime.js';
import { documents } from './entries/documents.js';
import { drugs } from './entries/drugs.js';
import { policeServices } from './entries/police-services.js';
import { prisonsAndRescue } from './entries/prisons-rescue.js';
import { roads } from './entries/roads.js';

const groups = [policeServices, documents, crime, roads, drugs, borders, prisonsAndRescue];

/** Everything that Marsad knows how to name, by code. To add an indicator, add one entry to a file of `entries/`. */
export const indicators: ReadonlyMap<string, Indicator> = new Map(groups.flat().map((entry) => [entry.code, entry]));

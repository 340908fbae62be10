import type { Indicator } from './catalogue.js';
import { cooperation } from './entries/cooperation.js';
import { fraudAndCorruption } from './entries/crime-fraud.js';
import { crimeAgainstOrder } from './entries/crime-order.js';
import { organisedCrime } from './entries/crime-organised.js';
import { crimeAgainstPersons } from './entries/crime-persons.js';
import { crimeAgainstProperty } from './entries/crime-property.js';
import { crime } from './entries/crime.js';
import { customs } from './entries/customs.js';
import { cybercrime } from './entries/cybercrime.js';
import { documents } from './entries/documents.js';
import { drugs } from './entries/drugs.js';
import { justice } from './entries/justice.js';
import { migration } from './entries/migration.js';
import { policeMeans } from './entries/police-means.js';
import { policeServices } from './entries/police-services.js';
import { prisons } from './entries/prisons.js';
import { rescue } from './entries/rescue.js';
import { roadAccidents } from './entries/road-accidents.js';
import { roads } from './entries/roads.js';
import { terrorism } from './entries/terrorism.js';

/** Of equal cues the first counts, so what is told by its own words stands before what any offence or person may be. */
const groups = [
  documents,
  drugs,
  prisons,
  migration,
  customs,
  crimeAgainstPersons,
  crimeAgainstOrder,
  cybercrime,
  terrorism,
  organisedCrime,
  crimeAgainstProperty,
  fraudAndCorruption,
  cooperation,
  roadAccidents,
  roads,
  rescue,
  policeServices,
  policeMeans,
  justice,
  crime,
];

/** Everything that Marsad knows how to name, by code. To add an indicator, add one entry to a file of `entries/`. */
export const indicators: ReadonlyMap<string, Indicator> = new Map(groups.flat().map((entry) => [entry.code, entry]));

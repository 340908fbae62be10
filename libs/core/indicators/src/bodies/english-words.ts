import { tableOf } from './page.js';

/** Nouns that end the name of a body whatever stands before them. */
export const bodyNouns = tableOf(
  'police customs army navy military coastguard gendarmerie gendarmes constabulary carabinieri prosecutors prosecutor prosecution ministry gardai garda marshals cops peacekeepers constabularies sheriff authorities',
);

/** Nouns of offices that are also other things: they need a word of such work beside them. */
export const officeNouns = tableOf(
  'department bureau agency authority authorities service services office directorate commission command guard guards force forces headquarters council center centre centers centres institute observatory corps patrol patrols administration ' +
    'squad unit division cell brigade secretariat inspectorate rangers organization organisation board taskforce tribunal association programme program secretariat wing administration committee court officers agents officials government',
);

/** What the offices that count security figures are of, and the words that rank them. */
export const domainWords = tableOf(
  'police customs army navy military border borders coast security crime crimes criminal narcotics narcotic drug drugs antidrug immigration migration refugee refugees prison prisons correctional correction corrections justice interior home defence defense ' +
    'national federal state royal central general public civil fire rescue traffic transport highway highways road roads safety statistics statistical health prosecution prosecutor prosecutors prosecuting intelligence investigation investigations investigative revenue tax ' +
    'counter-terrorism counterterrorism terrorism anti-terrorism antiterrorism corruption financial fraud cyber cybercrime cybersecurity special frontier naval maritime marine judicial gendarmerie sheriff paramilitary armed circuit high supreme magistrate magistrates crown sessions appeal peacekeeping humanitarian emergency ' +
    'law enforcement attorney protection homeland disease wildlife forest forestry fisheries planning trafficking firearms homicide gang violence vice district metropolitan municipal provincial regional county city mine mines human rights anti narcotics operations',
);

/** Words without a capital that may stand before a body's noun. */
export const lowerModifiers = tableOf(
  'state federal national local traffic city regional provincial metropolitan military transport railway river road roads border coast civil interior justice defence defense health finance home fire rescue drug drugs anti narcotics narcotic counter terrorism ' +
    'terrorist judicial criminal investigation immigration prison prisons customs police security municipal district county royal public paramilitary armed statistics intelligence sheriff law enforcement cyber cybercrime fraud highway maritime naval marine special ' +
    'rapid emergency prosecution prosecutor foreign labour labor tourism revenue tax state-run homicide gang crime correctional penitentiary communal central general',
);

/** Nouns that stand behind "police" where it names a thing and no body. */
export const things = tableOf(
  'station stations custody car cars vehicle vehicles van vans checkpoint checkpoints academy uniform uniforms brutality operation operations post posts presence recruits recruit dog dogs helicopter bail',
);

/** Words with a capital that never belong to a name: they open a sentence, or name a day or month. */
export const noNames = tableOf(
  'the a an in on at by for from to of as but and or when while after before since if so then thus however meanwhile although according last this that these those some many several most all both only also still now his her its their our two three four five six seven eight nine ten ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec what where who why how it he she they we i under over with without during between among despite because until once earlier later yesterday today ' +
    'president minister spokesman spokesperson spokeswoman commissioner director chief colonel general sergeant major captain inspector superintendent mr mrs ms dr sir officials officers figures data statistics new latest nearly about around more than at least mr total overall average united',
);

import { tableOf } from './page.js';

/** Nouns that are a body by themselves behind an article. */
export const bodyNouns = tableOf(
  'police gendarmerie douane douanes parquet prefecture mairie armee pompiers gendarmes carabiniers carabinieri douaniers policiers militaires surete',
);

/** Nouns of offices that are a body with any complement. */
export const officeNouns = tableOf(
  'ministère société ligue syndicat ONG prefecture parquet observatoire commissariat gendarmerie agence office secretariat inspection institut tribunal',
);

/** Nouns of offices that are also other things: they need a complement that is of such work. */
export const looseNouns = tableOf(
  'direction directions service services administration autorité autorités commission centre brigade brigades unité unités comité conseil cellule délégation division département bureau ' +
    'plateforme plate-forme pole groupement escadron compagnie section groupe procureur cour état-major commandement haut-commandement corps régie fondation association fédération force forces détachement gouvernement',
);

/** Words that are a body only together with one of those behind them: garde nationale, protection civile. */
export const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    garde: 'nationale cotes civile frontieres frontiere republicaine presidentielle royale',
    gardes: 'cotes frontieres civils forestiers',
    protection: 'civile',
    securite: 'civile',
    surete: 'nationale urbaine regionale publique departementale generale provinciale',
    marine: 'nationale royale militaire',
    forces: 'armees auxiliaires navales speciales securite ordre',
    sapeurs: 'pompiers',
    haut: 'commandement commissariat conseil',
    etat: 'major',
    police: 'judiciaire nationale',
  }).map(([head, line]) => [head, tableOf(line)]),
);

/** What the offices that count security figures are of. */
export const domainWords = tableOf(
  'sapeurs police polices policière gendarmerie douane douanes douanier douanière douaniers sûreté sécurité sécuritaire pénitentiaire prison prisons stupéfiants drogue drogues antidrogue antidrogues antistupéfiants toxicomanie ' +
    'crime crimes criminalité criminel criminelle cybercriminalité cybersécurité cyber corruption blanchiment financier financière financiers traite migration migrations migratoire immigration réfugiés asile frontière frontières ' +
    'transport transports circulation routier routière route routes justice judiciaire judiciaires intérieur intérieure défense militaire militaires armée armées maritime maritimes naval navale aérien aérienne ' +
    'statistique statistiques recensement renseignement renseignements territoire protection civile civil secours incendie incendies urgence urgences sauvetage santé sanitaire eaux forêts environnement pêche ' +
    'national nationale nationaux fédéral fédérale royal royale central centrale général générale républicain républicaine régional régionale provincial provinciale préfectoral préfectorale départemental départementale ' +
    'enquête enquêtes recherche recherches intervention investigation investigations lutte répression contrôle droits homme armes terrorisme antiterroriste parquet procureur magistrature république roi information informations ' +
    'ordre trafic trafics planification pompiers mobile mobiles spécial spéciale spécialisé spécialisée anti-drogue délinquance pénal pénale impôts gendarmes navales auxiliaires',
);

/** Words with an adjective's ending that are none, and adjectives that never belong to a name. */
export const noAdjectives = tableOf(
  'indique communique explique revendique applique pratique signale rappelle appelle interpelle arrive hier mais jamais dernier dernière premier première ' +
    'seule seul révèle installe étale total elle celle quel quelle tel telle mal ainsi alors car total souhaite active relève maintenant entretient ait lais fais mais désormais après ' +
    'derniers dernières premiers premières plusieurs ailleurs salutaire contraire affaire affaires particulier entier entière',
);

import { type Fact, identify, type LedgerEntry, type Report, type Seal, seriesKeyOf } from '#core/contracts';
import { chooseReport } from './choose-report.js';
import { contradict } from './contradict.js';
import { projectReports, sealedEntries } from './project-reports.js';

/** A fact as the ledger alone determines it; the change that led to it depends on what was there before. */
export type ProjectedFact = Omit<Fact, 'change'>;

/** Compares each different statement once, however many articles repeat it. */
function anyContradiction(reports: readonly Report[]): boolean {
  const statements = reports.map((report) => report.latest);
  const different = [...new Map(statements.map((said) => [`${said.qualifier} ${said.value}`, said])).values()];
  return different.some((left, index) => different.slice(index + 1).some((right) => contradict(left, right)));
}

/** The capture time of the newest revision; times are compared as instants, since their offsets may differ. */
function newest(seals: readonly Seal[]): string {
  return seals
    .map((seal) => seal.article.capturedAt)
    .reduce((latest, time) => (Date.parse(time) > Date.parse(latest) ? time : latest));
}

/** Only ever grows with the ledger: each entry adds one, each new top seal adds its step in revisions. */
function sequenceOf(entries: readonly LedgerEntry[], seals: readonly Seal[]): number {
  return entries.length + seals.reduce((sum, seal) => sum + seal.article.revision, 0);
}

/**
 * Computes a fact from the ledger: the same entries and seals give the same fact, in whatever order they came.
 * @param entries all ledger entries of the fact
 * @param topSeals the highest seal of each article among them
 * @returns null while no complete article revision speaks of the fact
 */
export function projectFact(
  entries: readonly LedgerEntry[],
  topSeals: ReadonlyMap<string, Seal>,
): ProjectedFact | null {
  const sealed = sealedEntries(entries, topSeals);
  const reports = projectReports(sealed, topSeals);
  const chosen = chooseReport(reports);
  const chosenEntry = sealed.find(
    ({ observation, article }) =>
      observation.observationId === chosen?.observationId && article.revision === chosen.latest.article.revision,
  );
  if (chosen === undefined || chosenEntry === undefined) return null;
  const { observation } = chosenEntry;
  const current = reports.filter((report) => report.status === 'current');
  const articleIds = new Set(sealed.map((entry) => entry.article.articleId));
  const seals = [...articleIds].map((id) => topSeals.get(id)).filter((seal) => seal !== undefined);
  const { indicator, area, place, institution, unit, kind, breakdown } = seriesKeyOf(observation);
  const { value, qualifier, quote, article } = chosen.latest;
  const fact: Omit<ProjectedFact, 'fingerprint'> = {
    factId: observation.factId,
    seriesId: observation.seriesId,
    indicator,
    item: observation.item,
    area,
    place,
    institution,
    unit,
    kind,
    breakdown,
    period: observation.period,
    state: {
      status: chosen.status,
      value,
      qualifier,
      conflict: anyContradiction(current),
      observationId: chosen.observationId,
      article,
      quote,
      asOf: newest(seals),
    },
    distinctValues: [...new Set(current.map((report) => report.latest.value))].sort((left, right) => left - right),
    reports,
    sequence: sequenceOf(sealed, seals),
  };
  return { ...fact, fingerprint: identify('fact', JSON.stringify(fact)) };
}

/**
 * Work that one body of a country does alone: an article that says "the police answered so many calls" and one that names
 * the directorate speak of the same thing. Indicators are named by the beginning of their code.
 */
const responsibilities: readonly {
  readonly country: string;
  readonly indicators: string;
  readonly institution: string;
}[] = [
  { country: 'MA', indicators: 'police.', institution: 'MA-DGSN' },
  { country: 'MA', indicators: 'documents.', institution: 'MA-DGSN' },
];

/**
 * The institution that a figure must be of although its article names none.
 * @param country ISO 3166-1 alpha-2 of the newsroom
 * @returns its code, or null when several bodies do that work
 */
export function impliedInstitution(indicator: string, country: string | null): string | null {
  const known = responsibilities.find((entry) => entry.country === country && indicator.startsWith(entry.indicators));
  return known?.institution ?? null;
}

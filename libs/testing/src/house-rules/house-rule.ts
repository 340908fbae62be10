import { lineAt, type Source } from './source.js';

/** A place that breaks a rule. */
export interface Breach {
  /** Counted from 1. */
  readonly line: number;
  /** The words that are wrong. */
  readonly found: string;
}

/** One rule of the house. */
export interface HouseRule {
  readonly name: string;
  /** What to do instead: the message's last word. */
  readonly replacement: string;
  readonly appliesTo: (path: string) => boolean;
  readonly find: (source: Source) => Breach[];
}

/** A rule about words: every match of the pattern in that side of the source is a breach. */
export function wordRule(
  rule: Omit<HouseRule, 'find'> & { readonly pattern: RegExp; readonly side: 'text' | 'code' | 'prose' },
): HouseRule {
  const find = (source: Source): Breach[] =>
    [...source[rule.side].matchAll(rule.pattern)].map((match) => ({
      line: lineAt(source.text, match.index),
      found: match[0].trim(),
    }));
  return { name: rule.name, replacement: rule.replacement, appliesTo: rule.appliesTo, find };
}

/** What a rule says of a source, a line for each breach: file, line, what is wrong, and what to do instead. */
export function judge(rule: HouseRule, source: Source): string[] {
  if (!rule.appliesTo(source.path)) return [];
  return rule.find(source).map(({ line, found }) => `${source.path}:${line} «${found}»: ${rule.replacement}`);
}

import ts from 'typescript';
import type { Breach, HouseRule } from './house-rule.js';
import { isCode, isTest, lineAt, type Source } from './source.js';

/** The wall. Aim at a third of it. */
export const linesPerFileMax = 300;

/** Tables of words, names and codes: long by nature, and nothing in them branches. */
const isCatalogue = (path: string): boolean =>
  /^libs\/core\/indicators\/src\/entries\/|^libs\/core\/numerals\/src\/.*(words|lexicon|units)|^libs\/testing\/corpus\/|^apps\/newsroom\/(src\/)?articles\//.test(
    path,
  );

const nameless = /(?:^|\/)(utils?|common|shared|helpers?|misc)(?:\.|\/|$)/;

/** Abbreviations that have been seen elsewhere, with the word that they stand for. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['arr', 'the plural of what is in it'],
  ['btn', 'button'],
  ['cb', 'what is called back'],
  ['cfg', 'settings'],
  ['cnt', 'count'],
  ['conn', 'connection'],
  ['ctx', 'context'],
  ['db', 'database'],
  ['elem', 'element'],
  ['err', 'error'],
  ['evt', 'event'],
  ['idx', 'index'],
  ['msg', 'message'],
  ['num', 'count, or what is counted'],
  ['obj', 'what it is'],
  ['opts', 'options'],
  ['req', 'request'],
  ['res', 'response'],
  ['resp', 'response'],
  ['str', 'text, or what it says'],
  ['svc', 'service'],
  ['tmp', 'temporary, or what it holds'],
  ['val', 'value'],
]);

const abbreviationIn = (name: string): string | undefined =>
  name
    .split(/(?=[A-Z])|_|\d+/)
    .map((word) => word.toLowerCase())
    .find((word) => abbreviations.has(word));

const declarations = [
  ts.isVariableDeclaration,
  ts.isParameter,
  ts.isFunctionDeclaration,
  ts.isClassDeclaration,
  ts.isInterfaceDeclaration,
  ts.isTypeAliasDeclaration,
  ts.isMethodDeclaration,
  ts.isPropertyDeclaration,
  (node: ts.Node) => ts.isBindingElement(node) && node.propertyName !== undefined,
];

/** A name that we chose ourselves; those of a library's objects are not ours to choose. */
function ownName(node: ts.Node): ts.Identifier | null {
  if (!declarations.some((declares) => declares(node))) return null;
  const name = ts.getNameOfDeclaration(node as ts.Declaration); // True of each kind on the list.
  return name !== undefined && ts.isIdentifier(name) ? name : null;
}

function eachNode(tree: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(tree);
}

function findAbbreviations({ tree, text }: Source): Breach[] {
  const breaches: Breach[] = [];
  if (tree === null) return breaches;
  eachNode(tree, (node) => {
    const name = ownName(node);
    const short = name === null ? undefined : abbreviationIn(name.text);
    if (name === null || short === undefined) return;
    const found = `${name.text}: ${short} is ${abbreviations.get(short) ?? ''}`;
    breaches.push({ line: lineAt(text, name.getStart(tree)), found });
  });
  return breaches;
}

function isPromise(statement: ts.Statement): statement is ts.FunctionDeclaration | ts.ClassDeclaration {
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return false;
  const kinds = new Set(statement.modifiers?.map((modifier) => modifier.kind));
  const isPort = ts.isFunctionDeclaration(statement) || kinds.has(ts.SyntaxKind.AbstractKeyword);
  return isPort && kinds.has(ts.SyntaxKind.ExportKeyword);
}

function findUndocumented({ tree, text }: Source): Breach[] {
  if (tree === null) return [];
  return tree.statements
    .filter(isPromise)
    .filter((statement) => !text.slice(statement.pos, statement.getStart(tree)).includes('/**'))
    .map((statement) => ({
      line: lineAt(text, statement.getStart(tree)),
      found: statement.name?.text ?? 'without a name',
    }));
}

/** Rules about the shape of a file. */
export const shapeRules: readonly HouseRule[] = [
  {
    name: 'files are named after what they export',
    replacement: 'rename it after what it exports; a folder is named after its noun of the domain',
    appliesTo: () => true,
    find: ({ path }) => {
      const found = nameless.exec(path)?.[1];
      return found === undefined ? [] : [{ line: 1, found }];
    },
  },
  {
    name: 'files are short',
    replacement: `split it at its nouns: the branching stays in the parent, the work moves to files of its own`,
    appliesTo: (path) => isCode(path) && !isCatalogue(path),
    find: ({ text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > linesPerFileMax ? [{ line: linesPerFileMax + 1, found: `${lines} lines` }] : [];
    },
  },
  {
    name: 'names are whole words',
    replacement: 'write the word out',
    appliesTo: isCode,
    find: findAbbreviations,
  },
  {
    name: 'tests can fail',
    replacement: 'say what is noticed with expect, or call the contract suite',
    appliesTo: (path) => path.endsWith('.spec.ts'),
    find: ({ code }) =>
      /\bexpect\b|\w+Contract\(|\bfc\.assert\(/.test(code) ? [] : [{ line: 1, found: 'no expectation' }],
  },
  {
    name: 'what is exported is described',
    replacement: 'say in a doc comment what goes in and out, in which units, with which errors, and why it is there',
    appliesTo: (path) =>
      /^(apps|libs)\/.*\.ts$/.test(path) && !isTest(path) && !path.startsWith('apps/query/dashboard/'),
    find: findUndocumented,
  },
];

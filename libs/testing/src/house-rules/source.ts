import ts from 'typescript';

/** A text file of the project, as the house rules look at it. */
export interface Source {
  /** Relative to the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with comments, strings and regular expressions blanked out; the lines stay where they are. Code only. */
  readonly code: string;
  /** The text with everything but comments blanked out; the whole text of a file that is not code. */
  readonly prose: string;
  /** The syntax tree of code. */
  readonly tree: ts.SourceFile | null;
}

/** What the program is written in. */
export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);

/** Tests, their contract suites, and the end-to-end tests with what belongs to them. */
export const isTest = (path: string): boolean =>
  /\.(spec|contract)\.tsx?$/.test(path) || path.startsWith('apps/marsad/test/');

const literals = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.JsxText,
]);

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Calls back for each token with the place where it begins, comments before it not counted. */
function eachToken(tree: ts.SourceFile, visit: (token: ts.Node, start: number) => void): void {
  const walk = (node: ts.Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(tree);
    if (children.length > 0) children.forEach(walk);
    else visit(node, node.kind === ts.SyntaxKind.JsxText ? node.pos : node.getStart(tree));
  };
  walk(tree);
}

/**
 * Takes a file apart into code and prose.
 * @param path decides, by its ending, whether the text is code
 */
export function readSource(path: string, text: string): Source {
  if (!isCode(path)) return { path, text, code: '', prose: text, tree: null };
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  let code = '';
  let prose = '';
  eachToken(tree, (token, start) => {
    const between = text.slice(token.pos, start);
    const own = text.slice(start, token.end);
    code += blank(between) + (literals.has(token.kind) ? blank(own) : own);
    prose += between + blank(own);
  });
  return { path, text, code, prose, tree };
}

/** The line, counted from 1, of a position in the text. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

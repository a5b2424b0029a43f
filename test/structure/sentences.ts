import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './sources.ts';

/** Three words in a row: a text for people, where it stands in code as a literal. */
const SENTENCE = /[\p{L}\p{N}’'-][,:;.]? +[\p{L}\p{N}’'(“-]+[,:;.)”]? +[\p{L}\p{N}’'(“-]+/u;
/** What a person reads of an element, whatever its length. */
const READ = new Set([
  'title',
  'subtitle',
  'heading',
  'label',
  'content',
  'help',
  'helpText',
  'placeholder',
  'about',
  'text',
  'empty',
  'closeText',
  'retryText',
  'accessibilityLabel',
  'suffix',
]);

const isTagged = (node: ts.Node): boolean =>
  ts.isTaggedTemplateExpression(node.parent) && node.parent.template === node;
/** The operator's: a line of the log, a bug, and what the database is asked. */
const NOT_FOR_PEOPLE =
  /^(?:(?:\w+\.)*log(?:ger)?(?:\.\w+)?|Error|TypeError|RangeError|(?:\w+\.)*\$(?:query|execute)Raw\w*|describe|RegExp|.*\.(?:matches|closest|querySelector(?:All)?))$/;
/** Codes of countries one after the other. */
const CODES = /^(?:[A-Z]{2} )+[A-Z]{2}$/;

/** What a job does, for the operator. */
const OPERATORS_NAME = 'does';

function isOperators(node: ts.Node, source: ts.SourceFile): boolean {
  if (nameOf(node) === OPERATORS_NAME) return true;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isJsxAttribute(at) && at.name.getText(source) === 'style') return true;
    if ((ts.isCallExpression(at) || ts.isNewExpression(at)) && NOT_FOR_PEOPLE.test(at.expression.getText(source)))
      return true;
    if (ts.isBlock(at) || ts.isArrowFunction(at)) return false;
  }
  return false;
}

function isSql(text: string): boolean {
  return /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|CREATE|ALTER|SET LOCAL|FROM|WHERE|LISTEN|LOCK TABLE|FOR UPDATE)\b/.test(
    text,
  );
}

function literalOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return isTagged(node) ? null : node.text;
  if (ts.isTemplateExpression(node))
    return isTagged(node) ? null : [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return null;
}

/** The name that an element's attribute or an object's property gives a literal, through `?:`, `??` and braces. */
function nameOf(node: ts.Node): string | null {
  const { parent } = node;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  if (ts.isJsxExpression(parent) || ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent))
    return nameOf(parent);
  return null;
}

const isImport = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent);

/** Texts for people that stand in a file's code, outside the room of messages. */
export function sentencesIn(file: string, text: string = readFileSync(join(ROOT, file), 'utf8')): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const inPage = file.endsWith('x');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      const shown = node.text.replaceAll(/\s+/g, ' ').trim();
      if (/\p{L}{2}/u.test(shown)) found.push(shown);
      return;
    }
    const literal = ts.isSourceFile(node) || isImport(node) ? null : literalOf(node);
    if (literal !== null) {
      const isRead = inPage && READ.has(nameOf(node) ?? '') && /^\p{Lu}\p{L}+/u.test(literal);
      const isSentence =
        SENTENCE.test(literal) && !CODES.test(literal) && !isSql(literal) && !isOperators(node, source);
      if (isRead || isSentence) found.push(literal);
      if (!ts.isTemplateExpression(node)) return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Attributes that no person reads: their values are words of CSS, of HTML or of Polaris (`All` counts the rows there). */
const NOT_READ = new Set(['className', 'style', 'accept', 'rel', 'url', 'href', 'id', 'selectedItemsCount']);

/**
 * What stands in JSX although it is for people, however short: a child, an attribute of two words or with a capital, and a template that
 * glues words of the room together. Marks such as `·` and `+` are no words.
 */
export function literalsInJsx(file: string, text: string = readFileSync(join(ROOT, file), 'utf8')): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.replaceAll(/\s+/g, ' ').trim());
    const literal = literalOf(node);
    const place = literal === null ? null : placeInJsx(node);
    if (literal !== null && place !== null) {
      const attribute = ts.isJsxAttribute(place) ? place.name.getText(source) : null;
      const shown = attribute === null ? /\p{L}{2}/u.test(literal) : /^\p{Lu}\p{Ll}|\p{L} \p{L}|…[:;]/u.test(literal);
      if (shown && !NOT_READ.has(attribute ?? '')) found.push(literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The attribute or the element that a literal is given to, through `?:`, `??`, `&&` and braces; null: neither. */
function placeInJsx({ parent }: ts.Node): ts.Node | null {
  if (ts.isJsxAttribute(parent)) return parent;
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? parent.parent : parent;
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return placeInJsx(parent);
  if (ts.isBinaryExpression(parent) && /^(?:\?\?|&&|\|\|)$/.test(parent.operatorToken.getText()))
    return placeInJsx(parent);
  return null;
}

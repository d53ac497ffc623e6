import ts from "typescript";

/** A cell of a notebook, as plain JavaScript with `await`. */
export interface NotebookCell {
  readonly code: string;
  /** What it gives to other cells; empty where it only shows something. */
  readonly declared: readonly string[];
  /** Every name that it may have from elsewhere: of other cells, of libraries, of the language. */
  readonly asked: ReadonlySet<string>;
}

/** The cells of a page in Markdown, in order. */
export const cellsOf = (page: string): readonly NotebookCell[] =>
  [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => readCell(code));

function readCell(code: string): NotebookCell {
  const file = ts.createSourceFile("cell.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const statements = [...file.statements];
  const declared = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText()));
  const asked = namesIn(file);
  for (const name of declared) asked.delete(name);
  const [only] = statements;
  if (statements.length === 1 && only && ts.isExpressionStatement(only)) {
    return { code: `return (${only.expression.getText()});`, declared, asked };
  }
  return { code: `${code}\nreturn { ${declared.join(", ")} };`, declared, asked };
}

/** Names that stand for something, not those of properties. */
function namesIn(root: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
}

const isPropertyName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

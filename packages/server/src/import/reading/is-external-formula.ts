/** Another workbook: `[1]Sheet1!A1`, `'C:\[book.xlsx]Sheet'!A1`; not a table's own `Table1[2024]`. */
const otherWorkbook = /(^|[^\w.\]])\[[^\]]+\][^!\]]*!/;

/** Another program: `cmd|'/c calc'!A0`. */
const otherProgram = /[\w'"]\s*\|\s*['"\w]/;

/** Functions that reach outside the workbook. */
const reachingFunction =
  /\b(WEBSERVICE|FILTERXML|RTD|CALL|REGISTER\.ID|DDE|IMPORTXML|IMPORTHTML|IMPORTDATA|IMPORTRANGE|IMPORTFEED|SQL\.REQUEST|STOCKHISTORY|IMAGE)\s*\(/i;

/** Whether a formula reaches outside its workbook. Text in quotes does not count. */
export function isExternalFormula(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""');
  return otherWorkbook.test(bare) || otherProgram.test(bare) || reachingFunction.test(bare);
}

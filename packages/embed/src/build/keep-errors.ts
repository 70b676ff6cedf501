/**
 * Wraps a classic script so that its errors end on the console: whatever a page has done to what the
 * script needs, the page's own code hears of no error of ours.
 */
export function keepErrors(code: string): string {
  return `try{${code.trim()}}catch(e){console.error(\`Kentongan: \`,e)}\n`;
}

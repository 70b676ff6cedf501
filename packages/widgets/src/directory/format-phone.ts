/** `+6281230000021` as people read it out: `0812-3000-0021`. */
export function formatPhone(number: string): string {
  return number.replace(/^\+62/, '0').replace(/(\d{4})(?=\d)/g, '$1-');
}

const central = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const eastern = new Set(['81', '82', '91', '92', '93', '94', '95', '96', '97']);

/** IANA zone of the province a regency code begins with. */
export function provinceTimeZone(regencyCode: string): string {
  const province = regencyCode.slice(0, 2);
  if (central.has(province)) return 'Asia/Makassar';
  return eastern.has(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}

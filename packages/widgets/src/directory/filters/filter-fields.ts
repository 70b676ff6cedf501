/** Whatever has been encoded properly. */
const text = /^[^\uFFFD]{1,80}$/;

/**
 * The fields of a filter: the name of each in the address and the values that mean something.
 *
 * People have shared these addresses, so a name is never changed. The values are those of the
 * contract, written once more: its lists would cost every visitor more bytes.
 */
const fields = {
  text: ['q', text],
  district: ['district', /^\d\d\.\d\d\.\d\d$/],
  villageKind: ['kind', /^(rural|urban|customary)$/],
  groupType: ['type', /^(kim(_forum)?|traditional_media_forum|telecenter)$/],
  legalStatus: ['legal', /^(pilot|decreed|incorporated)$/],
  activityStatus: ['activity', /^(active|dormant|unknown)$/],
  focus: ['focus', text],
  sort: ['sort', /^name$/],
} as const satisfies Record<string, readonly [string, RegExp]>;

// Object.keys knows only strings.
const fieldNames = Object.keys(fields) as FilterField[];

export type FilterField = keyof typeof fields;
/** A field with a few values to choose among. */
export type Facet = Exclude<FilterField, 'text' | 'sort'>;

/** The facets, in the order in which they are shown. */
export const facets = fieldNames.filter(isFacet);

/** What the visitor looks for; what is left out is not asked for. `sort` is left out for "by place". */
export type DirectoryFilter = Readonly<Partial<Record<FilterField, string>>>;

/** Reads a filter from the address: `q=wates&legal=decreed`. Leaves out what means nothing. */
export function readFilter(query: string): DirectoryFilter {
  const values = new URLSearchParams(query);
  const filter: Partial<Record<FilterField, string>> = {};
  for (const field of fieldNames) {
    const [name, pattern] = fields[field];
    const value = values.get(name)?.trim() ?? '';
    if (pattern.test(value)) filter[field] = value;
  }
  return filter;
}

/** Writes a filter as the parts of an address that {@link readFilter} reads. */
export function writeFilter(filter: DirectoryFilter, prefix: string): string[] {
  return fieldNames.flatMap((field) => {
    const value = filter[field]?.trim();
    return value ? [prefix + String(new URLSearchParams([[fields[field][0], value]]))] : [];
  });
}

function isFacet(field: FilterField): field is Facet {
  return field !== 'text' && field !== 'sort';
}

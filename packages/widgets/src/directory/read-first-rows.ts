import type { Directory } from '@kentongan/sdk';

const fields = ['slug', 'name', 'groupType', 'legalStatus', 'districtName', 'villageName'] as const;

/**
 * Reads an answer without the contract's schemas, as far as the first view shows it.
 *
 * Gives `undefined` as soon as anything is out of the ordinary: the element, which comes a moment
 * later, then has the first word.
 */
export function readFirstRows(answer: unknown): Directory | undefined {
  if (!isRecord(answer)) return undefined;
  const { total, villagesWithGroup, districts, groups } = answer;
  const isPlain =
    isNumber(total) &&
    isNumber(villagesWithGroup) &&
    isList(districts, (district) => isText(district['code']) && isNumber(district['groups'])) &&
    isList(groups, (group) => fields.every((field) => isText(group[field]))) &&
    groups.length > 0;
  // What the first view shows has just been looked at, and it shows nothing else.
  return isPlain ? (answer as unknown as Directory) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isList(value: unknown, isItem: (item: Fields) => boolean): value is readonly Fields[] {
  return Array.isArray(value) && value.every((item: unknown) => isRecord(item) && isItem(item));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

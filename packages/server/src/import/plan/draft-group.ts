import { isMobile } from '@kentongan/contract';

import { isBlankText } from '../fields/blank-text.ts';
import type { FieldResult, FieldWarningCode } from '../fields/field-result.ts';
import { parseConsent } from '../fields/parse-consent.ts';
import { parseDate, parseDay } from '../fields/parse-date.ts';
import { parseDecree } from '../fields/parse-decree.ts';
import { parseEmail } from '../fields/parse-email.ts';
import { parseFocus } from '../fields/parse-focus.ts';
import { parseGroupType } from '../fields/parse-group-type.ts';
import { parseLine } from '../fields/parse-line.ts';
import { parseMemberCount } from '../fields/parse-member-count.ts';
import { parseGroupName, parsePersonName } from '../fields/parse-names.ts';
import { parsePhone } from '../fields/parse-phone.ts';
import { parseTerm, toTerm, type Term } from '../fields/parse-term.ts';
import { unstoredFields, type ColumnField } from '../header/column-field.ts';
import { hasColumn, type Header } from '../header/header.ts';
import { matchPlace, type PlaceMatch } from '../matching/match-place.ts';
import type { PlaceIndex } from '../matching/place-index.ts';
import { cellText, type Cell } from '../reading/table.ts';
import type { DataRow } from './classify-rows.ts';
import { draftChannels } from './draft-channels.ts';
import { memberRoles, type GroupDraft } from './group-draft.ts';
import type { RefusedRow, RowRefusal, RowWarning } from './row-report.ts';

/** What a row became. */
export type DraftedRow =
  | { readonly draft: GroupDraft; readonly warnings: readonly RowWarning[] }
  | { readonly refused: RefusedRow };

const longestName = 120;

/** Reads a row into a group, or says why it cannot be one. */
export function draftGroup(row: DataRow, header: Header, index: PlaceIndex): DraftedRow {
  const warnings: RowWarning[] = [];
  const warn = (field: ColumnField, code: FieldWarningCode) =>
    warnings.push({
      row: row.number,
      column: row.column(field),
      field,
      found: found(row, field),
      code,
    });
  const refuse = (refusal: RowRefusal): DraftedRow => ({
    refused: {
      row: row.number,
      column: row.column(refusal.field),
      found: found(row, refusal.field),
      refusal,
    },
  });
  /** Reads a field, or gives `undefined` where the sheet has no column for it. */
  const read = <Value>(
    field: ColumnField,
    parse: (cell: Cell) => FieldResult<Value>,
  ): Value | undefined => {
    if (!hasColumn(header, field)) return undefined;
    const { value, warning } = parse(row.cell(field));
    if (warning) warn(field, warning);
    return value;
  };

  const unreliable = findUnreliable(row, header);
  if (unreliable) return refuse(unreliable);
  const name = parseGroupName(row.cell('name'));
  if (name === null) return refuse({ code: 'name-missing', field: 'name' });
  if (name.length > longestName) return refuse({ code: 'name-too-long', field: 'name' });
  const place = matchPlace(
    {
      code: cellText(row.cell('areaCode')),
      village: cellText(row.cell('village')),
      district: cellText(row.cell('district')),
      sectionDistrict: row.sectionDistrict,
    },
    index,
  );
  if ('refusal' in place) return refuse(place.refusal);
  if ('village' in place && place.differsFromNames) warn('areaCode', 'code-and-names-differ');

  const type = parseGroupType(cellText(row.cell('groupType')), name);
  // A forum may belong to a whole district; a KIM without a village is a cell left blank.
  if ('district' in place && type.value === 'kim' && isBlankText(cellText(row.cell('areaCode')))) {
    return refuse({ code: 'village-missing', field: 'village' });
  }
  if (type.warning) warn('groupType', type.warning);
  const decree = read('decreeNumber', parseDecree);
  const decreeDate = read('decreeDate', parseDay) ?? null;
  const issuedBy = read('decreeIssuer', parseLine);
  const channels = draftChannels(row, header, warn);

  return {
    draft: {
      row: row.number,
      name,
      ...areaOf(place),
      groupType: hasColumn(header, 'groupType') || type.value !== 'kim' ? type.value : undefined,
      legalStatus: readLegalStatus(),
      establishedOn: read('establishedOn', parseDate),
      memberCount: read('memberCount', parseMemberCount),
      focus: hasColumn(header, 'focus') ? parseFocus(row.cell('focus')) : undefined,
      ...channels,
      decrees:
        decree === undefined
          ? undefined
          : decree === null
            ? []
            : [{ ...decree, issuedOn: decreeDate, issuedBy }],
      secretariat: read('secretariat', parseLine),
      members: readMembers(),
      memberFields: memberRoles.map(([field]) => field).filter((field) => hasColumn(header, field)),
      term: readTerm(),
      contact: readContact(),
      consent: read('consent', parseConsent),
    },
    warnings,
  };

  function readLegalStatus(): GroupDraft['legalStatus'] {
    const status = cellText(row.cell('legalStatus'));
    if (decree === undefined && !hasColumn(header, 'legalStatus')) return undefined;
    if (/badan hukum|berbadan|kemenkumham/i.test(status) || decree?.kind === 'deed') {
      return 'incorporated';
    }
    if (decree?.kind === 'decree') return 'decreed';
    // "Ber-SK" without a number on paper is a claim.
    const claims = /\b(ber-?sk|sudah|ada|dikukuhkan|aktif ber)\b/i.test(status);
    if (claims && !/\b(belum|tidak|blm)\b/i.test(status))
      warn('legalStatus', 'status-without-decree');
    return 'pilot';
  }

  function readMembers(): GroupDraft['members'] {
    return memberRoles.flatMap(([field, role]) =>
      row.cells(field).flatMap((cell) => {
        const { value, warning } = parsePersonName(cell);
        if (warning) warn(field, warning);
        return value === null ? [] : [{ name: value, role }];
      }),
    );
  }

  function readTerm(): Term | undefined {
    if (hasColumn(header, 'term')) return read('term', (cell) => parseTerm(cell, decreeDate));
    if (!hasColumn(header, 'termStart', 'termEnd')) return undefined;
    const term = toTerm(read('termStart', parseDate) ?? null, read('termEnd', parseDate) ?? null);
    if (term.warning) warn('termEnd', term.warning);
    return term.value;
  }

  function readContact(): GroupDraft['contact'] {
    const phone = read('phone', parsePhone);
    const email = read('email', parseEmail);
    if (phone) {
      const isWhatsapp = isMobile(phone) && /\b(wa|whats ?app)\b/i.test(labelOf('phone'));
      return { kind: isWhatsapp ? 'whatsapp' : 'phone', value: phone };
    }
    if (email) return { kind: 'email', value: email };
    return phone === undefined && email === undefined ? undefined : null;
  }

  function labelOf(field: ColumnField): string {
    return header.columns.find((column) => column.field === field)?.label ?? '';
  }
}

function areaOf(
  place: Exclude<PlaceMatch, { refusal: unknown }>,
): Pick<GroupDraft, 'level' | 'areaCode'> {
  if ('village' in place) return { level: 'village', areaCode: place.village.code };
  return 'district' in place
    ? { level: 'district', areaCode: place.district.code }
    : { level: 'regency', areaCode: place.regencyCode };
}

/** A calculated cell may show anything tomorrow; the office has to write down what it means. */
function findUnreliable(row: DataRow, header: Header): RowRefusal | null {
  for (const { field } of header.columns) {
    if (field === null || unstoredFields.has(field)) continue;
    for (const cell of row.cells(field)) {
      if (typeof cell !== 'object' || cell === null || cell.kind === 'date') continue;
      return cell.kind === 'formula' ? { code: 'formula', field } : { code: 'error-value', field };
    }
  }
  return null;
}

function found(row: DataRow, field: ColumnField): string {
  const texts = row.cells(field).map(cellText);
  return (
    texts
      .filter((text) => !isBlankText(text))
      .join(' · ')
      .slice(0, 120) ||
    (texts[0] ?? '')
  );
}

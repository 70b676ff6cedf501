/** What was read from a cell. `warning` says that something stands there that was not understood. */
export interface FieldResult<Value> {
  readonly value: Value;
  readonly warning?: FieldWarningCode;
}

/** Things that are worth a look but do not keep a group out. */
export type FieldWarningCode =
  | 'date-not-understood'
  | 'date-incomplete'
  | 'term-not-understood'
  | 'term-without-date'
  | 'term-backwards'
  | 'count-not-understood'
  | 'consent-not-understood'
  | 'phone-not-understood'
  | 'phone-digits-lost'
  | 'phone-more-than-one'
  | 'email-not-understood'
  | 'address-not-understood'
  | 'group-invitation-left-out'
  | 'number-left-out'
  | 'name-not-understood'
  | 'text-shortened'
  | 'status-without-decree'
  | 'decree-is-circular'
  | 'code-and-names-differ'
  | 'formula-not-read'
  | 'type-not-understood';

import { html, nothing, type TemplateResult } from 'lit';

/** What stands around one control. */
export interface Field {
  /** Also the `id` of the control. */
  readonly name: string;
  readonly label: string;
  /** Said after the label of a field that may stay empty. */
  readonly optional?: string;
  readonly hint?: unknown;
  readonly issue: string | undefined;
}

/** Label, hint, what is wrong, and the control, tied together for assistive technology. */
export function renderField(field: Field, control: TemplateResult): TemplateResult {
  const { name, label, optional, hint } = field;
  return html`
    <div class="row ${name}">
      <label for=${name}
        >${label}${
          optional === undefined ? nothing : html` <span class="muted optional">${optional}</span>`
        }</label
      >
      ${hint === undefined ? nothing : html`<p class="hint muted" id="${name}-hint">${hint}</p>`}
      ${control} ${renderIssue(field)}
    </div>
  `;
}

/** A tick box with its sentence. */
export function renderTick(field: Field, tick: TemplateResult): TemplateResult {
  return html`
    <div class="row">
      <label class="tick">${tick}<span>${field.label}</span></label>
      ${renderIssue(field)}
    </div>
  `;
}

/** What is wrong with a field; nothing while it is fine. */
export function renderIssue({ name, issue }: Field): TemplateResult | typeof nothing {
  return issue === undefined ? nothing : html`<p class="issue" id="${name}-issue">${issue}</p>`;
}

/** The value of `aria-describedby`: hint first, then what is wrong. */
export function describedBy({ name, hint, issue }: Field): string | typeof nothing {
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(issue === undefined ? [] : [`${name}-issue`]),
  ];
  return ids.join(' ') || nothing;
}

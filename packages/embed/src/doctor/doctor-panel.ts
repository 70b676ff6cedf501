import {
  cmsNames,
  doctorWords,
  explainFinding,
  type Cms,
  type DoctorLanguage,
  type ExplainedFinding,
  type Finding,
} from '@kentongan/contract/doctor';

import { createElement } from './create-element.js';
import { doctorStyles } from './doctor-styles.js';
import type { PageExamination } from './look-at-page.js';

/** What the panel is told and may ask for. */
export interface DoctorPanelOptions {
  readonly language: DoctorLanguage;
  /** What the panel says about us: version and backend. */
  readonly byline: string;
  onAgain(): void;
}

/** The panel that shows what the doctor has found. */
export interface DoctorPanel {
  showWorking(): void;
  show(examination: PageExamination): void;
}

/** Puts the panel on the page. It takes the keyboard once, and gives it back when it is closed. */
export function openDoctorPanel(options: DoctorPanelOptions): DoctorPanel {
  const { language, byline, onAgain } = options;
  const words = doctorWords[language];
  const focusedBefore = document.activeElement;
  const host = createElement('div', { 'data-kim-doctor-panel': '', lang: language });
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(doctorStyles);
  root.adoptedStyleSheets = [styles];

  const title = createElement('h2', { id: 'title', tabindex: '-1' }, words.title);
  const close = createElement('button', { type: 'button' }, words.close);
  const summary = createElement('p', { class: 'summary', role: 'status' });
  const system = createElement(
    'select',
    { id: 'system' },
    ...cmsNames.map((name) => createElement('option', { value: name }, words.cms[name])),
  );
  const made = createElement(
    'p',
    { class: 'made', hidden: '' },
    createElement('label', { for: 'system' }, words.system),
    system,
  );
  const results = createElement('div', {
    class: 'results',
    role: 'group',
    'aria-labelledby': 'title',
    tabindex: '0',
  });
  const again = createElement('button', { type: 'button' }, words.again);
  const copyAll = createElement('button', { type: 'button' }, words.copyReport);
  const status = createElement('p', { class: 'status', role: 'status' });
  const section = createElement(
    'section',
    { 'aria-labelledby': 'title' },
    createElement('header', {}, title, close),
    summary,
    made,
    results,
    createElement(
      'footer',
      {},
      again,
      copyAll,
      status,
      createElement('p', { class: 'byline' }, byline),
    ),
  );
  root.append(section);

  let report = '';
  let findings: readonly Finding[] = [];
  /** The system that the reader has named in place of our guess. */
  let chosen: string | undefined;
  const copy = async (text: string): Promise<void> => {
    // Emptied first, so that a second copy is announced as well.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = words.copied;
    } catch {
      // Pages without encryption have no clipboard.
      status.textContent = words.notCopied;
    }
  };
  const leave = (): void => {
    host.remove();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus();
  };
  /** Writes the findings for the system that is chosen. */
  const render = (): void => {
    // The options are these names and no others.
    const cms = system.value as Cms;
    const explained = findings.map((finding) => explainFinding(finding, { language, cms }));
    results.replaceChildren(
      createElement('ol', {}, ...explained.map((one) => renderFinding(one, language, copy))),
    );
    report = [
      `${words.title}: ${location.href}`,
      `${summary.textContent}\n${words.system}: ${words.cms[cms]}\n${byline}`,
      ...explained.map(toText),
    ].join('\n\n');
  };
  close.addEventListener('click', leave);
  system.addEventListener('change', () => {
    chosen = system.value;
    render();
  });
  again.addEventListener('click', onAgain);
  copyAll.addEventListener('click', () => void copy(report));
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  document.body.append(host);
  title.focus();

  return {
    showWorking() {
      summary.textContent = words.working;
      results.replaceChildren();
      made.hidden = true;
      status.textContent = '';
    },
    show(examination) {
      ({ findings } = examination);
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      summary.textContent =
        findings.length === 0 ? words.healthy : `${words.count(errors, findings.length - errors)}.`;
      // Where nothing is to be changed, nobody needs to know where.
      made.hidden = findings.length === 0;
      system.value = chosen ?? examination.cms;
      render();
      if (!host.isConnected) document.body.append(host);
    },
  };
}

function renderFinding(
  finding: ExplainedFinding,
  language: DoctorLanguage,
  copy: (text: string) => Promise<void>,
): HTMLLIElement {
  const { code, severity, problem, advice, where, found, line } = finding;
  const words = doctorWords[language];
  const facts = createElement(
    'dl',
    {},
    createElement('dt', {}, words.where),
    createElement('dd', {}, where),
  );
  if (found !== '') {
    facts.append(
      createElement('dt', {}, words.seen),
      createElement('dd', {}, createElement('pre', {}, found)),
    );
  }
  if (line !== '') {
    const button = createElement('button', { type: 'button' }, words.copy);
    button.addEventListener('click', () => void copy(line));
    facts.append(
      createElement('dt', {}, words.line),
      createElement('dd', {}, createElement('pre', {}, line), button),
    );
  }
  return createElement(
    'li',
    { class: severity, 'data-code': code },
    createElement(
      'h3',
      {},
      createElement('span', { class: 'severity' }, `${words.severity[severity]}: `),
      problem,
    ),
    createElement('p', {}, advice),
    facts,
  );
}

function toText({ code, severity, problem, advice, where, found, line }: ExplainedFinding): string {
  return [`[${severity}] ${code}`, problem, advice, where, found, line]
    .filter((text) => text !== '')
    .join('\n');
}

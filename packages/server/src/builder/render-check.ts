/* eslint-disable lit/no-value-attribute -- this is no Lit: the server writes what the form starts with */
import { doctorWords, type ExplainedFinding } from '@kentongan/contract/doctor';
import { html } from 'hono/html';

import type { Markup } from '../pages/markup.ts';
import { writeChoice, type BuilderChoice } from './builder-choice.ts';
import type { CheckResult } from './check-target.ts';
import type { BuilderWords } from './locales/id.ts';

/** What the check is written from. */
export interface CheckView {
  readonly choice: BuilderChoice;
  readonly result: CheckResult | undefined;
  readonly words: BuilderWords;
}

/** Writes the form that asks for a page to check, and what came of it. */
export function renderCheck({ choice, result, words }: CheckView): Markup {
  const kept = [...writeChoice({ ...choice, url: '' })];
  const { line, seen, where } = doctorWords[choice.language];
  return html`<section class="check" aria-labelledby="periksa">
    <h2 id="periksa">${words.check}</h2>
    <p class="kim-muted">${words.checkLead}</p>
    <form method="get" action="#periksa" data-check>
      ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <div class="field">
        <label for="field-url">${words.url}</label>
        <input
          id="field-url"
          name="url"
          type="text"
          inputmode="url"
          autocomplete="url"
          spellcheck="false"
          required
          placeholder="https://kabupaten.example/kim"
          value="${choice.url}"
        />
      </div>
      <button class="primary" name="check" value="1">${words.doCheck}</button>
    </form>
    <div
      data-check-result
      data-checking="${words.checking}"
      data-failed="${words.failed}"
      data-slow-down="${words.slowDown}"
      data-planned="${words.planned}"
      data-pasted="${words.pasted}"
      data-line="${line}"
      data-seen="${seen}"
      data-where="${where}"
    >
      <p class="status" role="status" data-check-status>
        ${result === undefined ? '' : summarise(result, choice, words)}
      </p>
      <ol class="findings" data-findings>
        ${
          result && 'findings' in result
            ? result.findings.map((finding) => renderFinding(finding, choice))
            : null
        }
      </ol>
    </div>
  </section>`;
}

/** What came of a check, in a sentence. */
export function summarise(
  result: CheckResult,
  { language }: Pick<BuilderChoice, 'language'>,
  words: BuilderWords,
): string {
  if ('refusal' in result) {
    const { problem, advice } = result.refusal;
    return `${capital(problem)}. ${capital(advice)}.`;
  }
  const { healthy, count } = doctorWords[language];
  const { findings, isPlanned } = result;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const found = findings.length === 0 ? healthy : `${count(errors, findings.length - errors)}.`;
  return `${isPlanned ? words.planned : words.pasted} ${found}`;
}

function renderFinding(finding: ExplainedFinding, { language }: BuilderChoice): Markup {
  const { code, severity, problem, advice, where, found, line } = finding;
  const words = doctorWords[language];
  return html`<li data-code="${code}">
    <h3>${words.severity[severity]}: ${problem}</h3>
    <p>${advice}</p>
    <p>${words.where}: ${where}</p>
    ${
      found === ''
        ? null
        : html`<p>${words.seen}:</p>
            <pre tabindex="0"><code>${found}</code></pre>`
    }
    ${
      line === ''
        ? null
        : html`<p>${words.line}:</p>
            <pre tabindex="0"><code>${line}</code></pre>`
    }
  </li>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/* eslint-disable lit/no-value-attribute -- this is no Lit: the server writes what the form starts with */
import { html } from 'hono/html';

import type { Markup } from '../pages/markup.ts';
import { radii, targets, themes, widgets, type BuilderChoice } from './builder-choice.ts';
import { builderStylesVersion } from './builder-styles.ts';
import { builderPaths, builderWords, type BuilderView } from './builder-view.ts';
import type { CheckResult } from './check-target.ts';
import type { BuilderWords } from './locales/id.ts';
import { renderCheck } from './render-check.ts';
import { renderRadios, renderSelect } from './render-fields.ts';

/** What the page is written from. */
export interface BuilderPage {
  readonly choice: BuilderChoice;
  readonly view: BuilderView;
  readonly regencies: readonly { readonly code: string; readonly label: string }[];
  /** Address of the script of this page, seen from the root; `undefined` while none is built. */
  readonly script: string | undefined;
  /** What came of the check that was asked for. */
  readonly check: CheckResult | undefined;
  readonly hasDemo: boolean;
}

/** Writes the builder. It works without scripts: each button loads the page anew. */
export async function renderBuilder(page: BuilderPage): Promise<string> {
  const { choice, regencies, script } = page;
  const words = builderWords[choice.language];
  const other = choice.language === 'id' ? 'en' : 'id';
  const query = new URLSearchParams(page.view.query);
  query.set('lang', other);
  const text = await html`<!doctype html>
    <html lang="${choice.language}" data-theme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title} · Kentongan</title>
        <meta name="description" content="${words.lead}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${builderPaths.styles}?${builderStylesVersion}" />
        ${script === undefined ? null : html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#potongan">${words.skip}</a>
        <header>
          <p class="top">
            <strong>Kentongan</strong>
            <a href="?${query}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
          </p>
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
        </header>
        <main>${regencies.length === 0 ? renderEmpty(words) : renderTool(page, words)}</main>
        <footer>
          <ul>
            ${page.hasDemo ? html`<li><a href="${builderPaths.demo}">${words.demo}</a></li>` : null}
            ${
              choice.regency === ''
                ? null
                : html`<li><a href="r/${choice.regency}/direktori">${words.share}</a></li>`
            }
            <li><a href="openapi.json">${words.api}</a></li>
            <li><a href="embed/v1/manifest.json">${words.manifest}</a></li>
          </ul>
        </footer>
      </body>
    </html>`;
  return `${text}\n`;
}

function renderEmpty(words: BuilderWords): Markup {
  return html`<h2>${words.empty}</h2>
    <p>${words.emptyAdvice}</p>
    <pre tabindex="0"><code>kentongan regency add 35.02</code></pre>`;
}

function renderTool(page: BuilderPage, words: BuilderWords): Markup {
  const { choice, view } = page;
  return html`<div class="columns">
    <form class="choices" method="get" data-builder aria-label="${words.choose}">
      ${renderChoices(page, words)}
      <button class="primary" data-update>${words.update}</button>
    </form>
    <div>
      <section aria-labelledby="pratinjau">
        <h2 id="pratinjau">${words.preview}</h2>
        <p class="kim-muted">${words.previewNote}</p>
        <div class="warnings" data-warnings>
          ${view.warnings.map((warning) => html`<p>${warning}</p>`)}
        </div>
        <iframe
          class="preview"
          data-preview
          src="${view.preview}"
          title="${words.preview}"
          loading="lazy"
        ></iframe>
      </section>
      <section aria-labelledby="potongan">
        <h2 id="potongan" tabindex="-1">${words.snippet}</h2>
        <ol
          class="steps"
          data-steps
          data-copy="${words.copy}"
          data-copied="${words.copied}"
          data-not-copied="${words.notCopied}"
          data-updated="${words.updated}"
        >
          ${view.steps.map(
            ({ name, title, place, code, link }) =>
              html`<li data-step="${name}">
                <h3>${title}</h3>
                ${place === '' ? null : html`<p class="kim-muted">${place}</p>`}
                ${link && html`<p class="aside"><a href="${link.href}">${link.text}</a></p>`}
                <pre tabindex="0"><code>${code}</code></pre>
              </li>`,
          )}
        </ol>
        <p class="status" role="status" data-status></p>
      </section>
      ${renderCheck({ choice, result: page.check, words })}
    </div>
  </div>`;
}

function renderChoices({ choice, view, regencies }: BuilderPage, words: BuilderWords): Markup {
  const named = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ) => values.map((value) => ({ value, label: labels[value] }));
  const checked = (isChecked: boolean) => (isChecked ? html` checked` : null);
  return html`<input type="hidden" name="lang" value="${choice.language}" />
    ${
      regencies.length > 1
        ? renderSelect({
            ...{ name: 'regency', label: words.regency, value: choice.regency },
            options: regencies.map(({ code, label }) => ({ value: code, label })),
          })
        : html`<input type="hidden" name="regency" value="${choice.regency}" />`
    }
    ${renderRadios({
      ...{ name: 'widget', label: words.widget, value: choice.widget },
      options: named(widgets, words.widgets),
    })}
    ${renderSelect({
      ...{ name: 'district', label: words.district, value: choice.district },
      options: view.districts,
    })}
    ${renderSelect({
      ...{ name: 'layout', label: words.layout, value: choice.layout },
      options: view.layouts,
    })}
    ${renderSelect({
      ...{ name: 'cms', label: words.target, value: choice.target },
      options: named(targets, words.targets),
    })}
    ${renderSelect({
      ...{ name: 'language', label: words.widgetLanguage, value: choice.widgetLanguage },
      options: [{ value: '', label: words.ofPage }, ...named(['id', 'en'], words.languages)],
    })}
    ${renderSelect({
      ...{ name: 'theme', label: words.theme, value: choice.theme },
      options: named(themes, words.themes),
    })}
    <fieldset>
      <legend>${words.accent}</legend>
      <label class="choice"
        ><input type="checkbox" name="colour" value="1" ${checked(choice.accent !== '')} />
        ${words.ownColour}</label
      >
      <input
        type="color"
        name="accent"
        value="${choice.accent || '#0b5d8a'}"
        aria-label="${words.accent}"
      />
    </fieldset>
    ${renderSelect({
      ...{ name: 'radius', label: words.radius, value: choice.radius },
      options: [
        { value: '', label: words.usual },
        ...radii.map((value) => ({ value, label: `${value} px` })),
      ],
    })}
    <div>
      <label class="choice"
        ><input type="checkbox" name="pin" value="1" ${checked(choice.isPinned)} />
        ${words.pin}</label
      >
      <label class="choice"
        ><input type="checkbox" name="hints" value="1" ${checked(choice.hasHints)} />
        ${words.hints}</label
      >
    </div>`;
}

import type { Page } from 'playwright-core';

import type { Stage } from './use-stage.ts';

/** A widget in one of the states that a visitor can bring it to. */
export interface WidgetState {
  readonly name: string;
  readonly tag: string;
  readonly attributes?: string;
  readonly hash?: string;
  /** What the page has before the widget. */
  readonly before?: string;
  /** Brings the widget there and waits until it is. */
  readonly reach: (page: Page) => Promise<unknown>;
}

const items = (page: Page): Promise<void> =>
  page.locator('kim-directory [part=item]').first().waitFor();

/** Every widget, and the directory in each layout, alone, with its filters and with results. */
export const widgetStates: readonly WidgetState[] = [
  ...['list', 'cards', 'table'].flatMap((layout): WidgetState[] => {
    const directory = {
      tag: 'kim-directory',
      attributes: `layout="${layout}" limit="6"`,
    };
    return [
      { ...directory, name: `the directory as ${layout}`, reach: items },
      {
        ...directory,
        name: `the directory as ${layout} with its filters open and one chosen`,
        hash: '#kim.legal=pilot',
        async reach(page) {
          await items(page);
          await page.locator('kim-directory #filter-button').click();
          await page.locator('kim-directory select[name=district] option:nth-child(3)').waitFor({
            state: 'attached',
          });
          await page.locator('kim-directory .chip').waitFor();
        },
      },
      {
        ...directory,
        name: `the directory as ${layout} with results`,
        async reach(page) {
          await items(page);
          await page.getByRole('searchbox').fill('broto');
          await page.locator('kim-directory mark').first().waitFor();
        },
      },
    ];
  }),
  {
    name: 'the directory that finds nothing',
    tag: 'kim-directory',
    async reach(page) {
      await items(page);
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await page.locator('kim-directory p.state').waitFor();
    },
  },
  {
    name: 'an open group',
    tag: 'kim-directory',
    hash: '#kim=reog-bina-broto',
    reach: (page) => page.locator('kim-directory [part=group] .checked').waitFor(),
  },
  {
    name: 'the activity feed',
    tag: 'kim-activity-feed',
    attributes: 'limit="6"',
    reach: (page) => page.locator('kim-activity-feed [part=item] time').first().waitFor(),
  },
  {
    name: 'the activity feed with its filters open and one chosen',
    tag: 'kim-activity-feed',
    attributes: 'limit="6"',
    async reach(page) {
      await page.locator('kim-activity-feed [part=item] time').first().waitFor();
      await page.locator('kim-activity-feed').getByRole('button', { name: 'Saring' }).click();
      await page.locator('kim-activity-feed').getByLabel('Jenis kegiatan').selectOption('news');
      await page
        .locator('kim-activity-feed #filters [role=status]')
        .filter({ hasText: 'ditemukan' })
        .waitFor();
    },
  },
  {
    name: 'the contact form',
    tag: 'kim-contact-form',
    reach: (page) => page.locator('kim-contact-form .notice:not(.skeleton)').waitFor(),
  },
  {
    name: 'the contact form that says what is missing',
    tag: 'kim-contact-form',
    async reach(page) {
      await page.locator('kim-contact-form .notice:not(.skeleton)').waitFor();
      await page.locator('kim-contact-form [part=submit]').click();
      await page.locator('kim-contact-form .summary').waitFor();
    },
  },
  {
    name: 'the contact form with the fields of a study visit',
    tag: 'kim-contact-form',
    async reach(page) {
      await page.locator('kim-contact-form .notice:not(.skeleton)').waitFor();
      await page.locator('kim-contact-form #topic').selectOption('study_visit');
      await page.locator('kim-contact-form #participants').waitFor();
    },
  },
  {
    name: 'the contact form that finds villages',
    tag: 'kim-contact-form',
    async reach(page) {
      await page.locator('kim-contact-form .notice:not(.skeleton)').waitFor();
      await page.locator('kim-contact-form #topic').selectOption('form_a_group');
      await page.locator('kim-contact-form #villageCode').fill('wates');
      await page.locator('kim-contact-form [role=option]').first().waitFor();
    },
  },
  {
    name: 'the contact form where a status is asked for',
    tag: 'kim-contact-form',
    async reach(page) {
      await page.locator('kim-contact-form .check summary').click();
      await page.locator('kim-contact-form #ask-reference').fill('KIM-3502-AAAA-AAAA');
      await page.locator('kim-contact-form #ask-secret').fill('AAAA-AAAA-AAAA');
      await page.locator('kim-contact-form .ask button').click();
      await page.locator('kim-contact-form .ask .not-sent').waitFor();
    },
  },
  {
    name: 'the coverage',
    tag: 'kim-coverage',
    reach: (page) => page.locator('kim-coverage [part=districts]').waitFor(),
  },
  {
    name: 'the coverage with its table and the villages without a KIM',
    tag: 'kim-coverage',
    async reach(page) {
      await page.getByRole('button', { name: 'Tabel' }).click();
      await page.locator('kim-coverage [part=table]').waitFor();
      await page.getByRole('button', { name: 'belum memiliki KIM' }).click();
      await page.locator('kim-coverage select').selectOption({ index: 1 });
      await page.locator('kim-coverage [part=villages] li').first().waitFor();
    },
  },
];

/** Names of all widgets. */
export const widgets: readonly string[] = [
  'kim-directory',
  'kim-activity-feed',
  'kim-contact-form',
  'kim-coverage',
];

/** Address of a page with the widget of a state. */
export function publishState(
  stage: Stage,
  { tag, attributes = '', hash = '', before = '' }: WidgetState,
): string {
  const body = `<p><a id="before" href="#isi">Menu</a></p><script async src="${stage.backend.address}/embed/v1/kim.js"></script>
    ${before}<${tag} regency="35.02" ${attributes}></${tag}><p><a href="#kaki">Kaki</a></p>`;
  return (
    stage.host.publish({
      head: '<meta name="viewport" content="width=device-width, initial-scale=1">',
      body,
    }) + hash
  );
}

import type { CheckWords } from './id.ts';

/** English. */
export const en: CheckWords = {
  status: (found) => ({
    problem: `that page answers with status ${found}`,
    advice: 'open the address in a browser and see whether the page is public',
  }),
  'not-html': (found) => ({
    problem: `that address holds no web page (${found})`,
    advice: 'write the address of the page that holds the widget',
  }),
  'url-refused': () => ({
    problem: 'that address cannot be checked',
    advice: 'write a whole address that begins with https:// or http://, without a special port',
  }),
  'address-refused': () => ({
    problem: 'that address leads into a private network and not to the internet',
    advice:
      'for a site on your own machine run kentongan doctor ADDRESS --allow-private, or open the page with ?kim-doctor',
  }),
  'not-found': () => ({
    problem: 'there is no site of that name',
    advice: 'check its spelling',
  }),
  unreachable: () => ({
    problem: 'that site cannot be reached from this server',
    advice: 'make sure that it runs, or open the page with ?kim-doctor',
  }),
  'certificate-refused': () => ({
    problem: 'the HTTPS certificate of that site is not valid',
    advice: 'ask whoever runs the site to renew it',
  }),
  'too-large': () => ({
    problem: 'that page is too large (more than 3 MB)',
    advice: 'check another page with the same theme',
  }),
  'too-slow': () => ({
    problem: 'that site takes too long to answer',
    advice: 'try again later, or open the page with ?kim-doctor',
  }),
  'too-many-redirects': () => ({
    problem: 'that address redirects again and again',
    advice: 'write the last address as the browser shows it',
  }),
  'bad-answer': () => ({
    problem: 'the answer of that site is broken or ended early',
    advice: 'try again later',
  }),
};

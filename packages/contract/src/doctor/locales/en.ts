import type { DoctorWords } from './doctor-words.js';
import { places } from './en/places.js';
import { snapshotFindings } from './en/snapshot-findings.js';

/** English. */
export const en: DoctorWords = {
  severity: { error: 'Problem', warning: 'Warning', notice: 'Note' },
  cms: {
    wordpress: 'WordPress',
    joomla: 'Joomla',
    opensid: 'OpenSID',
    opendk: 'OpenDK',
    blogger: 'Blogger',
    laravel: 'Laravel',
    plain: 'Plain HTML or another system',
  },
  title: 'Check of the KIM widgets',
  healthy: 'No problem was found.',
  count: (errors, others) =>
    [
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'problem' : 'problems'}`] : []),
      ...(others > 0 ? [`${others} ${others === 1 ? 'warning' : 'warnings'}`] : []),
    ].join(', '),
  where: 'Where to change it',
  line: 'The right line',
  seen: 'What stands there now',
  copy: 'Copy line',
  copyReport: 'Copy report',
  copied: 'Copied.',
  notCopied: 'Copying is not possible; select the text and press Ctrl+C.',
  close: 'Close',
  again: 'Check again',
  working: 'Checking …',
  system: 'Made with',
  findings: {
    'nothing-here': {
      problem: () => 'This page has nothing of KIM.',
      advice: () => 'Paste the snippet from the builder, then check again.',
    },
    'script-missing': {
      problem: () => 'This page has a place for a widget, but no script.',
      advice: () => 'Add the script line once for the whole page.',
    },
    'script-unreachable': {
      problem: ({ address }) => `The script ${address} cannot be reached.`,
      advice: () => 'Check the spelling of the address, and that the KIM backend is running.',
    },
    'script-not-found': {
      problem: ({ address }) => `There is no script at ${address}.`,
      advice: () => 'Use the address of the v1 channel of your backend.',
    },
    'script-not-script': {
      problem: ({ address }) => `What comes from ${address} is not the script of the widgets.`,
      advice: () =>
        'Something else answers there, such as a login page. Use the address of the KIM backend.',
    },
    'integrity-mismatch': {
      problem: ({ address }) =>
        `The integrity hash does not fit ${address}, so the browser refuses it.`,
      advice: () =>
        'Take the present hash from the snippet builder, or remove the integrity attribute.',
    },
    'mixed-content': {
      problem: ({ address }) =>
        `This page uses https but ${address} uses http, which browsers block.`,
      advice: () => 'Change http:// into https:// in the script line.',
    },
    'script-twice': {
      problem: () => 'The same script is on the page more than once.',
      advice: () => 'It does no harm, but one is enough; remove the others.',
    },
    'two-versions': {
      problem: ({ found }) =>
        `This page loads two versions of the script: ${found}. The first is used.`,
      advice: () => 'Keep one script line and remove the other from the theme or plugin.',
    },
    'two-backends': {
      problem: ({ backend, found }) =>
        `This page loads scripts of two backends. Only ${backend} is used; ${found} stays idle.`,
      advice: () => 'Remove the script of the backend you do not use.',
    },
    'script-delayed': {
      problem: ({ found }) =>
        `An optimiser (${found}) holds the script back until a visitor touches the page.`,
      advice: () => 'Exclude kim.js from the delay, so that widgets appear at once.',
    },
    'script-waits-for-consent': {
      problem: () => 'The script waits for a cookie banner, so no widget shows before consent.',
      advice: () => 'This script sets no cookie; count it as "necessary" or exclude it.',
    },
    'script-inlined': {
      problem: () =>
        'An optimiser copied the script into the page, which lost the address of the backend.',
      advice: () => 'Exclude kim.js from combining, or write data-kim-api on the script tag.',
    },
    'script-combined': {
      problem: ({ address }) =>
        `An optimiser put the script into ${address}, which lost the address of the backend.`,
      advice: () => 'Exclude kim.js from combining, then empty the cache.',
    },
    'chunk-changed': {
      problem: ({ address }) => `${address} was changed on its way, so the browser refuses it.`,
      advice: () =>
        'Turn "minify" or optimisation off for addresses under /embed/ in the proxy or CDN.',
    },
    'placement-missing': {
      problem: () => 'The script is there, but this page has no place for a widget.',
      advice: () => 'Add a place for a widget, or move the script to the page that has one.',
    },
    'tags-stripped': {
      problem: ({ found }) =>
        `The fallback link to ${found} is still there, but the widget tag around it was removed.`,
      advice: () => 'The system of this site removes unknown tags. Use the div, which it keeps.',
    },
    'code-as-text': {
      problem: () => 'The code of the widget shows as text and not as a widget.',
      advice: () =>
        'It was pasted in the visual editor. Paste it in the HTML view or a custom HTML block.',
    },
    'widget-unknown': {
      problem: ({ found, expected }) => `There is no widget ${found}; there are: ${expected}.`,
      advice: () => 'Correct the name of the widget.',
    },
    'tag-taken': {
      problem: ({ found }) => `Other code on this page already uses the tag ${found}.`,
      advice: () => 'Remove the plugin or script that defines the tag; the first one wins.',
    },
    'name-taken': {
      problem: ({ found }) =>
        `${found} hides a function of the browser that every script uses, so widgets cannot run.`,
      advice: () => 'Give that element another name, also in the code that reads it.',
    },
    'regency-missing': {
      problem: ({ found }) => `The widget ${found} names no regency or city.`,
      advice: () => 'Add the Kemendagri code, such as 35.02 for Ponorogo.',
    },
    'regency-malformed': {
      problem: ({ found }) => `${found} is not the code of a regency or city.`,
      advice: () => 'Write two digits, a dot, two digits: the Kemendagri code.',
    },
    'regency-unknown': {
      problem: ({ found, backend }) => `${found}: ${backend} does not know this code.`,
      advice: () =>
        'Check the code, or ask the operator of the backend to add it with this command.',
    },
    'district-elsewhere': {
      problem: ({ found, expected }) =>
        `${found} is no district of ${expected}, so the list is empty.`,
      advice: () => 'The code of a district begins with that of its regency.',
    },
    ...snapshotFindings,
    'csp-script': {
      problem: ({ address }) =>
        `The Content-Security-Policy of this page blocks the script ${address}.`,
      advice: () => 'Replace that line of the policy with the one below.',
    },
    'csp-connect': {
      problem: ({ expected }) =>
        `The Content-Security-Policy of this page blocks data from ${expected}.`,
      advice: () =>
        'The script loads but its data does not. Replace that line of the policy with the one below.',
    },
    'csp-image': {
      problem: ({ expected }) =>
        `The Content-Security-Policy of this page blocks pictures of activities from ${expected}.`,
      advice: () =>
        'Activities show without pictures. Replace that line of the policy with the one below.',
    },
    'csp-style': {
      problem: () =>
        'The Content-Security-Policy of this page blocks the inline styles that colour the widgets.',
      advice: () =>
        'Move what the style tag holds to a CSS file of the site; the policy can stay strict.',
    },
    'csp-frame': {
      problem: ({ expected }) =>
        `The Content-Security-Policy of this page blocks frames from ${expected}.`,
      advice: () => 'Put the line below in place of that line of the policy.',
    },
    'csp-trusted-types': {
      problem: () =>
        'The Content-Security-Policy of this page refuses the one Trusted Types policy of the widgets.',
      advice: () => 'Replace the trusted-types line with the one below.',
    },
    'csp-sandbox': {
      problem: () =>
        'The Content-Security-Policy of this page sandboxes it without letting scripts run.',
      advice: () => 'Replace the sandbox line with the one below, or use the frame.',
    },
    'backend-unreachable': {
      problem: ({ backend }) => `The backend ${backend} cannot be reached.`,
      advice: () =>
        'Open this address; unless it answers "alive", the backend is down or a firewall closes it.',
    },
    'backend-not-kentongan': {
      problem: ({ backend }) => `What answers at ${backend} is not a KIM backend.`,
      advice: () => 'Correct the address in data-kim-api or in the src of the script.',
    },
    cors: {
      problem: ({ backend }) => `Other pages may not read the answers of ${backend} (CORS).`,
      advice: () =>
        'The backend always sends this header; a proxy in front drops it. Pass it on as it is.',
    },
    'version-mismatch': {
      problem: ({ found, expected, backend }) =>
        expected === ''
          ? `${backend} does not have version ${found}.`
          : `The script of version ${found} is newer than the backend ${backend} (version ${expected}), or of another major version.`,
      advice: () => 'Use the v1 channel, which always fits its backend.',
    },
    'origin-not-allowed': {
      problem: ({ found, backend }) =>
        `${backend} refuses the form at ${found}: the office has not registered this site.`,
      advice: () => 'Ask the operator of the backend to run this command.',
    },
    'frame-refused': {
      problem: ({ address }) =>
        `The frame ${address} refuses to show on this site: the office has not registered it.`,
      advice: () => 'Ask the operator of the backend to register this site.',
    },
    'ad-blocker': {
      problem: ({ address }) =>
        `The backend can be reached, but ${address} is blocked on this computer.`,
      advice: ({ expected }) => `Usually an ad blocker or firewall. Allow ${expected} and reload.`,
    },
    'clock-off': {
      problem: ({ found }) =>
        `The clock of this computer is ${Math.abs(Number(found))} minutes ${Number(found) > 0 ? 'fast' : 'slow'}.`,
      advice: () => 'Let the clock set itself; with a wrong one, messages may be refused.',
    },
    offline: {
      problem: () => 'This computer is not connected to the internet.',
      advice: () => 'Connect it and reload the page.',
    },
  },
  places,
};

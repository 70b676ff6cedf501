import type { FindingCode } from '@kentongan/contract/doctor';

/** A page that somebody has made, for the doctor to look at. */
export interface DoctorPage {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What other addresses answer instead of the usual; a path of the backend, or a whole address. */
  readonly web?: Readonly<Record<string, FakeAnswer>>;
}

/** What an address answers; `null` when nothing does. */
export type FakeAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
} | null;

/** Findings that only a browser can make; `e2e/doctor.test.ts` has their pages. */
export type PageOnlyCode = 'ad-blocker' | 'chunk-changed' | 'offline' | 'tag-taken';

/** Makes a page for a backend at an address. */
export type MakePage = (backend: string) => DoctorPage;

const loader = (backend: string, attributes = '') =>
  `<script async src="${backend}/embed/v1/kim.js"${attributes}></script>`;
const directory =
  '<kim-directory regency="35.02"><a href="/r/35.02/direktori">Direktori KIM</a></kim-directory>';
const mount = '<div data-kim-widget="directory" data-regency="35.02"></div>';
const inlinedCode = `<script>(()=>{var s="[data-kim-widget]",t="Kentongan: ";document.querySelectorAll(s)})()</script>`;
const policy = (text: string) => ({ 'content-security-policy': text });
const good = (backend: string) =>
  `script-src ${backend}; connect-src ${backend}; img-src ${backend}; style-src 'self'`;

/** Site of the pages, as `web` names its addresses. */
export const doctorSite = 'https://kabupaten.example';
/** A whole snapshot on that site, taken at an instant. */
const snapshot = (takenAt: string, regency = '35.02'): DoctorPage['web'] => ({
  [`${doctorSite}/kim/snapshot.json`]: {
    body: JSON.stringify({ regency, takenAt, data: 'data-1' }),
  },
  [`${doctorSite}/kim/data-1/directory.json`]: { body: '{"groups":[]}' },
  [`${doctorSite}/kim/data-1/activities.json`]: { body: '[]' },
});
const fromSnapshot = '<kim-directory regency="35.02" src="/kim"></kim-directory>';
/** Later than any clock of a test, so that no snapshot is stale by itself. */
const fresh = '2999-01-01T00:00:00.000Z';

/** For each finding, a page that has it and nothing else. */
export const sickPages: Readonly<Record<Exclude<FindingCode, PageOnlyCode>, MakePage>> = {
  'nothing-here': () => ({ body: '<p>Selamat datang di situs kabupaten.</p>' }),
  'script-missing': () => ({ body: mount }),
  'script-unreachable': (backend) => ({
    body: loader(backend) + directory,
    web: { '/embed/v1/kim.js': null },
  }),
  'script-not-found': (backend) => ({
    body: `<script async src="${backend}/embed/latest/kim.js"></script>${directory}`,
  }),
  'script-not-script': (backend) => ({
    body: loader(backend) + directory,
    web: { '/embed/v1/kim.js': { body: '<!doctype html><title>Masuk</title>' } },
  }),
  'integrity-mismatch': (backend) => ({
    body: loader(backend, ' integrity="sha384-AAAA" crossorigin="anonymous"') + directory,
  }),
  'mixed-content': (backend) => ({
    body: loader(backend.replace('https:', 'http:')) + directory,
  }),
  'script-twice': (backend) => ({ body: loader(backend) + directory + loader(backend) }),
  'two-versions': (backend) => ({
    body: `${loader(backend)}${directory}<script async src="${backend}/embed/0.1.0/kim.js"></script>`,
  }),
  'two-backends': (backend) => ({
    body: loader(backend) + directory + loader('https://kim.lain.example'),
  }),
  'script-delayed': (backend) => ({
    body: `<script type="rocketlazyloadscript" data-rocket-src="${backend}/embed/v1/kim.js"></script>${directory}`,
  }),
  'script-waits-for-consent': (backend) => ({
    body: `<script type="text/plain" data-cookieconsent="marketing" src="${backend}/embed/v1/kim.js"></script>${directory}`,
  }),
  'script-inlined': () => ({ body: inlinedCode + directory }),
  'script-combined': () => ({
    body: `<script src="/wp-content/cache/autoptimize/js/autoptimize_0a1b.js"></script>${directory}`,
    web: {
      'https://kabupaten.example/wp-content/cache/autoptimize/js/autoptimize_0a1b.js': {
        body: inlinedCode,
      },
    },
  }),
  'placement-missing': (backend) => ({ head: loader(backend), body: '<p>Tentang kami</p>' }),
  'tags-stripped': (backend) => ({
    head: loader(backend),
    body: `<p><a href="${backend}/r/35.02/direktori">Direktori KIM</a></p>`,
  }),
  'code-as-text': (backend) => ({
    head: loader(backend),
    body: '<p>&lt;kim-directory regency="35.02"&gt;&lt;/kim-directory&gt;</p>',
  }),
  'widget-unknown': (backend) => ({
    body: `${loader(backend)}<div data-kim-widget="direktori" data-regency="35.02"></div>`,
  }),
  'name-taken': (backend) => ({
    body: `${loader(backend)}<form name="querySelectorAll"></form>${directory}`,
  }),
  'regency-missing': (backend) => ({ body: `${loader(backend)}<kim-coverage></kim-coverage>` }),
  'regency-malformed': (backend) => ({
    body: `${loader(backend)}<kim-coverage regency="3502"></kim-coverage>`,
  }),
  'regency-unknown': (backend) => ({
    body: `${loader(backend)}<kim-coverage regency="35.99"></kim-coverage>`,
  }),
  'district-elsewhere': (backend) => ({
    body: `${loader(backend)}<kim-directory regency="35.02" district="35.03.01"></kim-directory>`,
  }),
  'snapshot-elsewhere': (backend) => ({
    body: `${loader(backend)}<div data-kim-widget="directory" data-regency="35.02" data-src="https://berkas.example/kim"></div>`,
  }),
  'snapshot-not-found': (backend) => ({
    body: loader(backend) + fromSnapshot,
    web: { [`${doctorSite}/kim/snapshot.json`]: { status: 404 } },
  }),
  'snapshot-malformed': (backend) => ({
    body: loader(backend) + fromSnapshot,
    web: { [`${doctorSite}/kim/snapshot.json`]: { body: '<!doctype html><title>Beranda</title>' } },
  }),
  'snapshot-incomplete': (backend) => ({
    body: loader(backend) + fromSnapshot,
    web: {
      ...snapshot(fresh),
      [`${doctorSite}/kim/data-1/directory.json`]: { status: 404 },
    },
  }),
  'snapshot-other-regency': (backend) => ({
    body: loader(backend) + fromSnapshot,
    web: { ...snapshot(fresh, '33.07') },
  }),
  'snapshot-stale': (backend) => ({
    body: loader(backend) + fromSnapshot,
    web: { ...snapshot('2026-01-01T00:00:00.000Z') },
  }),
  'csp-script': (backend) => ({
    body: loader(backend) + directory,
    headers: policy(`default-src 'self'; connect-src ${backend}`),
  }),
  'csp-connect': (backend) => ({
    body: loader(backend) + directory,
    headers: policy(`script-src 'self' ${backend}; connect-src 'self'`),
  }),
  'csp-image': (backend) => ({
    body: `${loader(backend)}<kim-activity-feed regency="35.02"></kim-activity-feed>`,
    headers: policy(`script-src ${backend}; connect-src ${backend}; img-src 'self' data:`),
  }),
  'csp-style': (backend) => ({
    head: '<style>kim-directory { --kim-color-accent: #123f8c }</style>',
    body: loader(backend) + directory,
    headers: policy(good(backend)),
  }),
  'csp-frame': (backend) => ({
    body: `<iframe src="${backend}/embed/frame/directory?regency=35.02" title="KIM"></iframe>`,
    headers: policy("frame-src 'self'"),
  }),
  'csp-trusted-types': (backend) => ({
    body: loader(backend) + directory,
    headers: policy("require-trusted-types-for 'script'; trusted-types jquery"),
  }),
  'csp-sandbox': (backend) => ({
    body: loader(backend) + directory,
    headers: policy('sandbox allow-forms'),
  }),
  'backend-unreachable': (backend) => ({
    body: `${loader(backend, ' data-kim-api="https://mati.example"')}${directory}`,
  }),
  'backend-not-kentongan': (backend) => ({
    body: loader(backend) + directory,
    web: { '/v1/regencies/35.02': { body: '<!doctype html><title>Portal</title>' } },
  }),
  cors: (backend) => ({
    body: loader(backend) + directory,
    web: {
      '/v1/regencies/35.02': {
        headers: { 'access-control-allow-origin': '' },
        body: '{"code":"35.02"}',
      },
    },
  }),
  'version-mismatch': (backend) => ({
    body: `<script async src="https://cdn.jsdelivr.net/npm/@kentongan/embed@9.1.0/dist/v1/kim.js" data-kim-api="${backend}"></script>${directory}`,
  }),
  'origin-not-allowed': (backend) => ({
    body: `${loader(backend)}<kim-contact-form regency="35.02"></kim-contact-form>`,
    web: {
      '/v1/regencies/35.02/messages': { status: 403, body: '{"code":"origin-not-allowed"}' },
    },
  }),
  'frame-refused': (backend) => ({
    body: `<iframe src="${backend}/embed/frame/directory?regency=35.02" title="KIM"></iframe>`,
    web: {
      '/embed/frame/directory?regency=35.02': {
        headers: policy("frame-ancestors 'self' https://lain.example"),
      },
    },
  }),
  'clock-off': (backend) => ({
    body: loader(backend) + directory,
    web: {
      '/v1/regencies/35.02': {
        headers: { date: 'Wed, 01 Jan 2020 00:00:00 GMT' },
        body: '{"code":"35.02"}',
      },
    },
  }),
};

/** Pages on which everything works, also where it looks odd. */
export const healthyPages: Readonly<Record<string, MakePage>> = {
  'one line and a tag': (backend) => ({ body: loader(backend) + directory }),
  'the script that brings the first rows': (backend) => ({
    body: `<script async src="${backend}/embed/v1/directory.kim.js?regency=35.02"></script>${directory}`,
  }),
  'a mount, script in the head': (backend) => ({ head: loader(backend), body: mount }),
  'the documented policy': (backend) => ({
    body: `${loader(backend)}<kim-activity-feed regency="35.02"></kim-activity-feed>`,
    headers: policy(`default-src 'none'; ${good(backend)}; require-trusted-types-for 'script'`),
  }),
  'two policies that both let us in': (backend) => ({
    head: `<meta http-equiv="Content-Security-Policy" content="script-src https:; connect-src https:">`,
    body: loader(backend) + directory,
    headers: policy(`${good(backend)}, default-src * data:`),
  }),
  'a policy of wildcards and paths': (backend) => ({
    body: loader(backend) + directory,
    headers: policy(`script-src ${backend}/embed/; connect-src *.example.go.id`),
  }),
  'a nonce and strict-dynamic': (backend) => ({
    body: loader(backend, ' nonce="r4nd0m"') + directory,
    headers: policy(
      `script-src 'nonce-r4nd0m' 'strict-dynamic' https:; connect-src 'self' ${backend}`,
    ),
  }),
  'a Trusted Types policy of its own beside ours': (backend) => ({
    body: loader(backend) + directory,
    headers: policy("trusted-types jquery lit-html; require-trusted-types-for 'script'"),
  }),
  'styles that carry the nonce of the page': (backend) => ({
    head: '<style nonce="r4nd0m">kim-directory { --kim-radius: 4px }</style>',
    body: loader(backend) + directory,
    headers: policy(
      `script-src ${backend}; connect-src ${backend}; style-src 'self' 'nonce-r4nd0m'`,
    ),
  }),
  'type module, defer, data-cfasync': (backend) => ({
    body: `<script type="module" data-cfasync="false" src="${backend}/embed/v1/kim.js"></script>${directory}`,
  }),
  'inlined, but with the address on the tag': (backend) => ({
    body: `${inlinedCode.replace('<script', `<script data-kim-api="${backend}"`)}${directory}`,
  }),
  'a pinned version': (backend) => ({
    body: `<script async src="${backend}/embed/0.1.0/kim.js"></script>${directory}`,
  }),
  'the snippet shown as code beside the widget': (backend) => ({
    body: `${loader(backend)}${directory}<pre>&lt;kim-directory regency="35.02"&gt;</pre>`,
  }),
  'a snapshot, under a policy that knows the site alone': () => ({
    body: `<script async src="/kim/embed/v1/kim.js" data-kim-api="https://mati.example"></script>${fromSnapshot}<div data-kim-widget="activity-feed" data-regency="35.02" data-src="/kim/"></div><kim-contact-form regency="35.02" src="/kim"></kim-contact-form>`,
    headers: policy("default-src 'self'"),
    web: {
      ...snapshot(fresh),
      [`${doctorSite}/kim/embed/v1/kim.js`]: { body: '"data-kim-widget","Kentongan: "' },
    },
  }),
  'a link to the directory beside the widget': (backend) => ({
    body: `${loader(backend)}${directory}<a href="${backend}/r/35.02/direktori">Semua KIM</a>`,
  }),
  'a frame alone': (backend) => ({
    body: `<iframe src="${backend}/embed/frame/directory?regency=35.02" title="KIM"></iframe>`,
  }),
  'a form that may send': (backend) => ({
    body: `${loader(backend)}<kim-contact-form regency="35.02"></kim-contact-form>`,
  }),
  'a script for browsers without scripts': (backend) => ({
    body: `${loader(backend)}${directory}<noscript>${loader('https://kim.lain.example')}</noscript>`,
  }),
};

/** Writes a page as text. */
export function writeDoctorPage({ head = '', body = '' }: DoctorPage): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Situs</title>${head}</head><body>${body}</body></html>`;
}

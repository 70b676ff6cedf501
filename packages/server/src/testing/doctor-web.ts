import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { OutgoingError } from '../outgoing/outgoing-error.ts';
import { doctorSite, writeDoctorPage, type DoctorPage, type FakeAnswer } from './doctor-pages.ts';

/** Where the pages of the fixtures are. */
export const doctorPageUrl = `${doctorSite}/kim`;
/** The backend that they name. */
export const doctorBackend = 'https://kim.example.go.id';

const loaderCode = `(()=>{document.querySelectorAll("[data-kim-widget]");console.error("Kentongan: ")})()`;
const open = { 'access-control-allow-origin': '*' };

/** What a backend in order answers. */
const usual: Readonly<Record<string, FakeAnswer>> = {
  '/embed/v1/kim.js': { body: loaderCode },
  '/embed/v1/directory.kim.js?regency=35.02': { body: loaderCode },
  '/embed/0.1.0/kim.js': { body: loaderCode },
  '/embed/v1/manifest.json': { body: '{"version":"0.1.0"}' },
  '/v1/regencies/35.02': { body: '{"code":"35.02"}' },
  '/v1/regencies/35.99': { status: 404, body: '{"code":"regency-not-found"}' },
  '/v1/regencies/00.00': { status: 404, body: '{"code":"regency-not-found"}' },
  '/v1/regencies/35.02/messages': { status: 400, body: '{"code":"invalid-request"}' },
  '/embed/frame/directory?regency=35.02': {
    headers: { 'content-security-policy': 'frame-ancestors *' },
  },
};

const elsewhere: Readonly<Record<string, FakeAnswer>> = {
  'https://cdn.jsdelivr.net/npm/@kentongan/embed@9.1.0/dist/v1/kim.js': { body: loaderCode },
  'https://kim.lain.example/embed/v1/kim.js': { body: loaderCode },
  'https://kim.lain.example/embed/v1/manifest.json': { body: '{"version":"0.1.0"}' },
  'https://kim.lain.example/v1/regencies/35.02': { body: '{"code":"35.02"}' },
  // The plain address of the backend answers as well; it is browsers that refuse it.
  'http://kim.example.go.id/embed/v1/kim.js': { body: loaderCode },
  'http://kim.example.go.id/embed/v1/manifest.json': { body: '{"version":"0.1.0"}' },
  'http://kim.example.go.id/v1/regencies/35.02': { body: '{"code":"35.02"}' },
};

/** A web with one page of a fixture and the backend it names. */
export function createDoctorWeb(page: DoctorPage, asked: string[] = []): GuardedFetch {
  return async (url) => {
    asked.push(url);
    const answer = url === doctorPageUrl ? toAnswer(page) : find(url, page);
    if (!answer) throw new OutgoingError('unreachable', 'The host does not answer.');
    const { status = 200, headers, body = '' } = answer;
    return {
      status,
      headers: new Headers({ ...open, ...headers }),
      body: Buffer.from(body),
      url,
      movedTo: null,
    };
  };
}

function toAnswer(page: DoctorPage): FakeAnswer {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
  return { headers, body: writeDoctorPage(page) };
}

function find(url: string, { web = {} }: DoctorPage): FakeAnswer | undefined {
  const path = url.startsWith(`${doctorBackend}/`) ? url.slice(doctorBackend.length) : url;
  if (path in web) return web[path];
  if (path in usual) return usual[path];
  return path.startsWith('/')
    ? { status: 404, body: '{"code":"endpoint-not-found"}' }
    : elsewhere[path];
}

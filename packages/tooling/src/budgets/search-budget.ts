import {
  addHandWrittenPage,
  addOurPage,
  readGroups,
  readWholeGroups,
  type BenchGroup,
  type Size,
} from '../bench/bench-pages.ts';
import { chooseQueries, type SearchQuery, type SearchRule } from '../bench/choose-queries.ts';
import { median } from '../bench/median.ts';
import { openPhonePage, type PhonePage } from '../bench/open-phone-page.ts';
import { pairedRatio } from '../bench/paired-ratio.ts';
import { readText } from '../bench/start-bench-site.ts';
import { withStage, type Stage } from '../bench/with-stage.ts';
import type { Budget, Figure } from './budget.ts';

/**
 * How often each query is typed. The shorter a search takes, the more of it is the machine's luck:
 * at 307 groups a single pair is off by a third.
 */
const limits: readonly { readonly size: Size; readonly limit: number; readonly rounds: number }[] =
  [
    { size: 307, limit: 1, rounds: 6 },
    { size: 1_000, limit: 1, rounds: 3 },
    { size: 10_000, limit: 1.2, rounds: 1 },
  ];
/** A page keeps its luck with the machine as long as it is open, so each is opened anew. */
const visits = 4;
const queriesOfVisit = 18;
const warmUps = 4;

/** Frames come as soon as they are ready; the rhythm of a screen would hide the difference. */
const unlimitedFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** How long after a key the result is on the screen. */
export const searchBudget: Budget = {
  name: 'Search key to painted result, against the element written by hand (processor slowed 4 times)',
  isTimed: true,
  measure: () =>
    withStage(async (stage) => {
      const figures: Figure[] = [];
      for (const one of limits) figures.push(await measureSize(stage, one));
      return figures;
    }, unlimitedFrames),
};

async function measureSize(
  stage: Stage,
  { size, limit, rounds }: (typeof limits)[number],
): Promise<Figure> {
  const { createGroupSearch, foldName, searchTerms } = await import('@kentongan/contract');
  const groups = await readGroups(stage, size);
  const search = createGroupSearch(await readWholeGroups(stage, size));
  const rule: SearchRule = {
    fold: foldName,
    terms: searchTerms,
    matches: (folded, terms) => terms.every((term) => folded.includes(term)),
    // Ours also finds old spellings, near words and the focus of a group.
    isFair: (text, found) => search.find(text).length === found,
  };
  const queries = chooseQueries(groups, visits * queriesOfVisit, rule);
  const samples: SearchSamples = { ours: [], theirs: [] };
  for (let visit = 0; visit < visits; visit += 1) {
    const start = visit * queriesOfVisit;
    const chosen = queries.slice(start, start + queriesOfVisit);
    const texts = Array.from({ length: rounds }, () => chosen).flat();
    await searchInNewPages(stage, size, { groups, texts, samples });
  }
  const times = [samples.ours, samples.theirs].map((values) => median(values).toFixed(1));
  return {
    subject: `search among ${size} groups`,
    value: pairedRatio(samples.ours, samples.theirs),
    limit,
    unit: 'ratio',
    detail: `median of ${samples.ours.length} pairs; ${times.join(' ms against ')} ms`,
  };
}

interface SearchSamples {
  readonly ours: number[];
  readonly theirs: number[];
}

interface Visit {
  readonly groups: readonly BenchGroup[];
  readonly texts: readonly SearchQuery[];
  /** What was measured is added to them. */
  readonly samples: SearchSamples;
}

async function searchInNewPages(
  stage: Stage,
  size: Size,
  { groups, texts, samples }: Visit,
): Promise<void> {
  const ours = await openSearch(stage, addOurPage(stage, size), 'kim-directory', groups);
  const theirs = await openSearch(
    stage,
    addHandWrittenPage(stage, size),
    'plain-directory',
    groups,
  );
  try {
    for (const [index, query] of texts.entries()) {
      // Turn and turn about, so that neither always comes second.
      const results =
        index % 2 === 0
          ? [await ours.search(query), await theirs.search(query)]
          : [await theirs.search(query), await ours.search(query)].reverse();
      const [our, their] = results;
      if (!our || !their || our.found !== their.found) {
        throw new Error(
          `"${query.text}" finds ${our?.found} groups of ours and ${their?.found} of the other`,
        );
      }
      if (index < warmUps) continue;
      samples.ours.push(our.time);
      samples.theirs.push(their.time);
    }
  } finally {
    await ours.close();
    await theirs.close();
  }
}

interface SearchResult {
  readonly time: number;
  /** As the page writes it. */
  readonly found: string;
}

interface SearchPage {
  search(query: SearchQuery): Promise<SearchResult>;
  close(): Promise<void>;
}

async function openSearch(
  { browser }: Stage,
  url: string,
  host: string,
  groups: readonly BenchGroup[],
): Promise<SearchPage> {
  const phone: PhonePage = await openPhonePage(browser, { cpuSlowdown: 4, hasSlowNetwork: false });
  const { page } = phone;
  await page.addInitScript(readText('probes/search.js'));
  await page.goto(url);
  await page.waitForFunction(
    `document.querySelector('${host}')?.shadowRoot?.querySelector('input[type=search]')`,
  );
  // The last group is found only once the whole directory is there.
  const last = groups.at(-1)?.name ?? '';
  await type(phone, host, { text: last, expected: last });
  const clear = { text: '', expected: groups[0]?.name ?? '' };
  return {
    async search(query) {
      await page.bringToFront();
      await type(phone, host, clear);
      return type(phone, host, query);
    },
    close: phone.close,
  };
}

function type({ page }: PhonePage, host: string, query: SearchQuery): Promise<SearchResult> {
  const request = { host, input: 'input[type=search]', row: 'li', ...query };
  return page.evaluate<SearchResult>(`window.searchFor(${JSON.stringify(request)})`);
}

import type { Kysely } from 'kysely';

import type { ActivityRepository } from '../activities/activity-repository.ts';
import type { Tables } from '../db/tables.ts';
import type { GroupRepository } from '../groups/group-repository.ts';
import { requireFound } from '../http/require-found.ts';
import { readPreviewImage } from '../media/read-preview-image.ts';
import { groupLabel } from '../pages/group-label.ts';
import { createWording, toLanguage } from '../pages/language.ts';
import { createPageLinks } from '../pages/page-links.ts';
import { regencyLabel } from '../pages/place-label.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import { toLinkAnswer, toRichAnswer, type OembedAnswer, type OembedRoom } from './oembed-answer.ts';
import type { SharedAddress } from './read-shared-address.ts';

/** What pages are described from. */
export interface OembedSources {
  readonly db: Kysely<Tables>;
  readonly regencies: RegencyRepository;
  readonly groups: GroupRepository;
  readonly activities: ActivityRepository;
}

/** Pixels in which the frames show enough to be useful. */
const heights = { directory: 800, group: 560, activities: 800, coverage: 640 } as const;

/**
 * Describes a page of ours.
 *
 * @throws `ProblemError` for a regency, district, group or activity that there is not.
 */
export async function describeSharedPage(
  { db, regencies, groups, activities }: OembedSources,
  address: SharedAddress,
  { root, ...room }: OembedRoom & { readonly root: string },
): Promise<OembedAnswer> {
  const { kind, lang, district, type } = address;
  const regency = requireFound(await regencies.find(address.regency), 'regency-not-found');
  const own = toLanguage(undefined, regency.locale);
  const { words } = createWording(toLanguage(lang, regency.locale));
  const place = regencyLabel(words, regency);
  const provider = { providerName: regency.officeName, providerUrl: `${root}/` };
  if (kind === 'activity') {
    const id = address.activity ?? '';
    const { title } = requireFound(await activities.find(regency.code, id), 'activity-not-found');
    const preview = await readPreviewImage(db, regency.code, id);
    const thumbnail = preview && { ...preview, url: root + preview.path };
    return toLinkAnswer({ title, ...provider }, thumbnail, room);
  }

  const links = createPageLinks({
    root,
    regency: regency.code,
    language: lang === own ? undefined : lang,
    theme: undefined,
  });
  const group =
    address.group === undefined
      ? undefined
      : requireFound(await groups.find(regency.code, address.group), 'group-not-found').row;
  const name = group && groupLabel(words, { groupType: group.group_type, name: group.name });
  const districtName =
    district === undefined
      ? undefined
      : requireFound(
          (await regencies.readAreas(regency)).districts.find(({ code }) => code === district),
          'endpoint-not-found',
        ).name;
  const frames = {
    directory: {
      title: words.directory.title(
        districtName === undefined ? place : `${words.district(districtName)}, ${place}`,
      ),
      src: links.directory({ district }),
    },
    group: { title: `${name}, ${place}`, src: links.directory({ group: address.group }) },
    activities: {
      title: words.feed.title(name ?? words.feed.allGroups(place)),
      src: links.activities({ group: address.group, type }),
    },
    coverage: { title: words.coverage.title(place), src: links.coverage() },
  } as const;
  return toRichAnswer({ ...frames[kind], ...provider, height: heights[kind] }, room);
}

import type { Activity } from '@kentongan/contract';

import { regencyLabel } from '../place-label.ts';
import type { DescribedPreview } from './find-preview.ts';
import { renderActivity } from './render-activity.ts';
import { renderShareDocument } from './render-share-document.ts';
import type { ShareContext } from './share-context.ts';
import type { ShareLinks } from './share-links.ts';
import { toActivityJsonLd } from './to-activity-json-ld.ts';

/** Writes the page of one activity. */
export function writeShareActivity(
  {
    activity,
    preview,
  }: { readonly activity: Activity; readonly preview: DescribedPreview | undefined },
  context: ShareContext,
): Promise<string> {
  const { regency, wording, links, sharedLinks, publicUrl, feeds } = context;
  const { words } = wording;
  const { id, title, summary, body, publishedAt } = activity;
  return renderShareDocument(
    {
      section: 'activities',
      path: [
        { label: words.footer.directory, href: links.groups({}) },
        { label: words.footer.feed, href: links.activities() },
        { label: title },
      ],
      title,
      description: summary ?? body ?? words.feed.allGroups(regencyLabel(words, regency)),
      toHref: (to: ShareLinks) => to.activity(id),
      feeds: feeds(words.feed.title(words.feed.allGroups(regencyLabel(words, regency))), {}),
      jsonLd: toActivityJsonLd(activity, {
        context,
        url: publicUrl === undefined ? undefined : sharedLinks.activity(id),
        preview,
      }),
      image: preview,
      publishedAt,
      main: renderActivity(activity, context),
    },
    context,
  );
}

/** Names of the widgets; the tag is `kim-` and the name. */
export type WidgetName = 'directory' | 'activity-feed' | 'contact-form' | 'coverage';

/** Files of a build: one for each widget, what they share, and the English words but the form's. */
export type FileName = WidgetName | 'shared' | 'en';

/** What only the build knows; `build/bundle-loader.ts` writes it into the loader. */
export interface BuildFacts {
  /** Ends the name of every file, and changes with the content of any. */
  readonly build: string;
  /** SHA-256 of each file in base64. Not the longer kinds, because the loader has 2 kB. */
  readonly files: Readonly<Record<FileName, string>>;
  /** Path of a regency's profile, with `:regency` where the code belongs. */
  readonly regencyPath: string;
  /** What each widget asks for first, below that path. */
  readonly firstRequests: Readonly<Record<WidgetName, readonly string[]>>;
}

declare const KIM_BUILD_FACTS: BuildFacts;

export const { build, files, regencyPath, firstRequests } = KIM_BUILD_FACTS;

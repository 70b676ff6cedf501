import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where to look; a test passes its own. */
export interface FindBrowserOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly isExecutable?: (path: string) => boolean;
}

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a Chromium or Chrome: `CHROME_PATH` first, then the path, then the usual places.
 *
 * @returns the executable, or `undefined` when this machine has none.
 * @throws when `CHROME_PATH` names a file that cannot be run, because guessing would hide the mistake.
 */
export function findBrowser({
  environment = process.env,
  platform = process.platform,
  isExecutable = canRun,
}: FindBrowserOptions = {}): string | undefined {
  const chosen = environment['CHROME_PATH'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, which is not an executable file. Correct or unset it.`,
    );
  }
  return [...placesOnPath(environment, platform), ...usualPlaces(environment, platform)].find(
    isExecutable,
  );
}

function placesOnPath(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string[] {
  if (platform === 'win32') return [];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string[] {
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

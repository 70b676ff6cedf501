import { lookAtPage } from './look-at-page.js';
import { openDoctorPanel } from './doctor-panel.js';
import { watchViolations } from './watch-violations.js';

/** What the doctor is told about the script on the page. */
export interface DoctorInput {
  /** Address of the backend without a slash at its end. */
  readonly backend: string;
  /** Version of the script. */
  readonly version: string;
}

/** Looks at the page and shows in a panel what keeps the widgets from working there. */
export function startDoctor({ backend, version }: DoctorInput): void {
  const violations = watchViolations();
  const start = (): void => {
    const panel = openDoctorPanel({
      language: /^en\b/i.test(document.documentElement.lang) ? 'en' : 'id',
      byline: `Kentongan ${version}, ${backend}`,
      onAgain: () => void look(),
    });
    const look = async (): Promise<void> => {
      panel.showWorking();
      panel.show(await lookAtPage(violations));
    };
    void look();
  };
  // What a page still loads may be what goes wrong.
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

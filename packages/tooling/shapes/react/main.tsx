import { createRoot } from 'react-dom/client';
import '@kentongan/widgets/contact-form';
import '@kentongan/widgets/directory';
import '@kentongan/widgets/react';

declare const backend: string;

export const refused = [
  // @ts-expect-error There is no such layout.
  <kim-directory key="a" layout="heap" />,
  // @ts-expect-error A heading level is a number.
  <kim-directory key="b" headingLevel="two" />,
];

function Page() {
  return (
    <main>
      <kim-directory regency="35.02" api={backend} layout="list" noSearch headingLevel={2} />
      <kim-contact-form
        regency="35.02"
        api={backend}
        onkim-message-send={(event) => (document.title = event.reference)}
      />
    </main>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<Page />);

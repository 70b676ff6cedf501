import { Converter, PageEvent, ProjectReflection, DeclarationReflection } from 'typedoc';

/** Folders of pages and the group under which readers find them, first match first. */
const groups = [
  [/widget-pages\//, 'Widgets'],
  [/docs\/guides\/(sdk|operate)\.md$|docs\/guides\/recipes\//, 'Guides'],
  [/docs\/guides\//, 'Panduan'],
  [/examples\//, 'Examples'],
  [/docs\/decisions\//, 'Decisions'],
  [/docs\//, 'Project'],
];

/** Names pages by their first heading, sorts them into groups, and writes no title twice. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const file = String(page.project.files.getReflectionPath(page)).replaceAll('\\', '/');
    const text = page.content.map((part) => part.text).join('');
    const heading = /^# (.+)$/m.exec(text)?.[1];
    if (heading !== undefined)
      page.name = heading.replaceAll('`', '').replace(/&lt;|&gt;/g, toSign);
    page.frontmatter.group ??= groups.find(([pattern]) => pattern.test(file))?.[1];
  });
  app.renderer.on(PageEvent.BEGIN, ({ model }) => {
    const isTitled = model instanceof ProjectReflection || model instanceof DeclarationReflection;
    const first = isTitled ? model.readme?.[0] : undefined;
    if (first?.kind === 'text') first.text = first.text.replace(/^# .+\n/, '');
  });
}

function toSign(entity) {
  return entity === '&lt;' ? '<' : '>';
}

/** Describes the widgets for editors and documentation: `packages/widgets/custom-elements.json`. */
export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['packages/widgets/src/{testing,locales}/**', '**/*.test.ts'],
  outdir: 'packages/widgets',
  litelement: true,
  packagejson: false,
  plugins: [keepWhatIsPublic()],
};

/** Leaves the elements with what a page can use of them, under the paths that are published. */
function keepWhatIsPublic() {
  return {
    name: 'keep-what-is-public',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .map((module) => ({
          ...module,
          declarations: module.declarations.filter(({ tagName }) => tagName).map(toPublic),
        }))
        .filter(({ declarations }) => declarations.length > 0);
      rewritePaths(manifest);
    },
  };
}

function toPublic(element) {
  const isPublic = ({ name, privacy, isStatic }) =>
    !name.startsWith('#') && !isStatic && (privacy ?? 'public') === 'public';
  return {
    ...element,
    // How links are written is for TypeDoc; here an event has a type.
    events: element.events?.map(({ type, ...event }) => ({
      ...event,
      type: { text: String(type?.text).replace(/^@link\s+/, '') },
    })),
    members: element.members?.filter(isPublic),
  };
}

/** `packages/widgets/src/a/b.ts` is published as `dist/a/b.js`. */
function rewritePaths(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') rewritePaths(inner);
    else if (key === 'path' || key === 'module') value[key] = toPublished(inner);
  }
}

function toPublished(path) {
  return path.replace(/^\/?packages\/widgets\/src\/(.+)\.[jt]s$/, 'dist/$1.js');
}

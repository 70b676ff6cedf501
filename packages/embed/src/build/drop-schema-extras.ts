import type { Plugin } from 'vite';

/** What other libraries call a schema by. Ours are called by their own name. */
const standard = /,\s*\{(?:\s*\/\/[^\n]*\n)?\s*get "~standard"\(\)[\s\S]*?\n\}(?=\);)/;
/** What nobody calls in a browser: other names, other ways to read, what documents are made from. */
const extras =
  /\n {4}(?:\/\/[^\n]*\n {4})?(?:get with|set with|parseAsync|safeParseAsync|brand|register|apply)\([^{]*\) \{\n[\s\S]*?\n {4}\},/g;

/** Takes out of zod's schemas what the widgets have no use for, and their visitors should not download. */
export function dropSchemaExtras(): Plugin {
  return {
    name: 'kentongan:drop-schema-extras',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]zod[\\/]v4[\\/](?:core|mini)[\\/]schemas\.js$/ },
      handler(code, id) {
        const isCore = /[\\/]core[\\/]/.test(id);
        const kept = code.replace(isCore ? standard : extras, '');
        if (isCore ? /get "~standard"/.test(kept) : code.match(extras)?.length !== 7) {
          throw new Error(`${id} has its extras in another way now.`);
        }
        return { code: kept, map: null };
      },
    },
  };
}

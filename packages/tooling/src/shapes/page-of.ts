/** A page with a directory of the backend, and the script of a shape. */
export function pageOf(backend: string, script: string, head = ''): string {
  return `<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><title>Shape</title>${head}</head>
  <body>
    <kim-directory regency="35.02" api="${backend}"></kim-directory>
    <script type="module" src="${script}"></script>
  </body>
</html>
`;
}

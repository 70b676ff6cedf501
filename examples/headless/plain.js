import { createHeadlessHost, DirectoryController } from '@kentongan/widgets/headless';

/** Lists the groups of a regency in `root`, with markup of your own. Returns what takes it away. */
export function mountDirectory(root, client) {
  const host = createHeadlessHost(() => root.replaceChildren(...render()));
  const directory = new DirectoryController(host, (query, signal) =>
    client.directory.get(query, { signal }),
  );

  function render() {
    const { state } = directory;
    if (state.status === 'loading') return ['Loading …'];
    if (state.status === 'failed') return [retryButton()];
    const list = document.createElement('ul');
    for (const { name, villageName, districtName } of state.value.groups) {
      const item = document.createElement('li');
      // Text, never HTML: names come from a spreadsheet.
      item.textContent = [name, villageName, districtName].filter(Boolean).join(', ');
      list.append(item);
    }
    const title = document.createElement('p');
    title.textContent = `${state.value.total} groups`;
    return [title, list];
  }

  function retryButton() {
    const button = document.createElement('button');
    button.textContent = 'Try again';
    button.onclick = () => directory.refresh();
    return button;
  }

  host.connect();
  directory.restart();
  return () => {
    host.disconnect();
    root.replaceChildren();
  };
}

// The rival: what a good developer writes by hand when one list is all she needs. No library, one
// file of code, the same two requests for data, and the same words on the screen as <kim-directory>.
const firstRows = 25;
const rowStep = 400;

class PlainDirectory extends HTMLElement {
  #directory;
  #limit = rowStep;

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>
:host{display:block;font-size:16px;line-height:1.5;min-height:min(100vh,1400px)}
*{box-sizing:border-box}
h3,p,ul{margin:0;padding:0}
ul{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr));gap:.5em}
section{display:grid;gap:.5em;margin-top:1.25em;content-visibility:auto;contain-intrinsic-block-size:auto 24em}
label{display:block;font-weight:600}
input{width:100%;min-height:44px;padding:.5em;font:inherit;border:1px solid #767676;border-radius:6px}
a{display:grid;grid-template-columns:1fr auto;gap:0 .75em;align-content:start;height:100%;min-height:4.5em;padding:.625em .875em;border:1px solid #d5d5d5;border-radius:6px;color:inherit;text-decoration:none}
b{color:#14532d;font-weight:600}
span,p{color:#555}
a span{grid-column:1;font-size:.875em}
i{grid-area:1/2;align-self:start;padding:0 .5em;border-radius:1em;background:#e6efe9;font-style:normal;font-size:.8125em}
</style><div role="search"><label for="search">Cari KIM, desa, atau kecamatan</label><input id="search" type="search" autocomplete="off" maxlength="80"></div><p></p><div id="list"></div><button hidden>Tampilkan lebih banyak</button>`;
    root.querySelector('input').addEventListener('input', () => {
      this.#limit = rowStep;
      this.#render();
    });
    root.querySelector('button').addEventListener('click', () => {
      this.#limit += rowStep;
      this.#render();
    });
    this.#load();
  }

  async #load() {
    const url = this.getAttribute('src');
    try {
      await this.#show(`${url}?first=${firstRows}`);
      await this.#show(url);
      this.dataset.ready = '';
    } catch {
      this.shadowRoot.querySelector('p').textContent =
        'Data tidak dapat dimuat. Muat ulang halaman ini.';
    }
  }

  async #show(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.statusText);
    this.#directory = await response.json();
    this.#render();
  }

  #render() {
    const { groups, districts, total, villagesWithGroup } = this.#directory;
    const root = this.shadowRoot;
    const terms = root
      .querySelector('input')
      .value.replace(/^((kim|desa|ds|kelurahan|kel|kecamatan|kec)\.?\s+)+/i, '')
      .split(/\s+/)
      .map(fold)
      .filter(Boolean);
    const found = terms.length ? groups.filter((group) => matches(group, terms)) : groups;
    const counts = new Map(districts.map(({ code, groups: count }) => [code, count]));
    const sections = [];
    for (let start = 0; start < Math.min(found.length, this.#limit);) {
      const { districtCode } = found[start];
      let end = start;
      while (end < Math.min(found.length, this.#limit) && found[end].districtCode === districtCode)
        end += 1;
      const count = terms.length ? end - start : counts.get(districtCode);
      sections.push(
        `<section><h3>Kec. ${escape(found[start].districtName)} <span>${number(count)} KIM</span></h3><ul>${found
          .slice(start, end)
          .map(toRow)
          .join('')}</ul></section>`,
      );
      start = end;
    }
    root.querySelector('p').textContent = terms.length
      ? `${number(found.length)} KIM ditemukan`
      : `${number(total)} KIM di ${number(villagesWithGroup)} desa dan kelurahan`;
    root.querySelector('#list').innerHTML = sections.join('');
    root.querySelector('button').hidden = found.length <= this.#limit;
  }
}

const number = new Intl.NumberFormat('id').format;
const kinds = { rural: 'Desa', urban: 'Kelurahan', customary: 'Desa Adat' };
const statuses = { pilot: 'Rintisan', decreed: 'Ber-SK', incorporated: 'Berbadan hukum' };
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

const toRow = ({ slug, name, villageKind, villageName, districtName, legalStatus }) =>
  `<li><a href="#kim=${slug}"><b>KIM ${escape(name)}</b><span>${kinds[villageKind]} ${escape(villageName)}, Kec. ${escape(districtName)}</span><i>${statuses[legalStatus]}</i></a></li>`;

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const matches = (group, terms) => {
  group.text ??= [group.name, group.villageName, group.districtName].map(fold).join('|');
  return terms.every((term) => group.text.includes(term));
};

customElements.define('plain-directory', PlainDirectory);

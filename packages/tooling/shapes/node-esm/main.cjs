const { createClient } = require('@kentongan/sdk');

const [baseUrl = ''] = process.argv.slice(2);
createClient({ regency: '35.02', baseUrl })
  .coverage.get()
  .then(({ groupsTotal }) => console.log(`${groupsTotal} groups`));

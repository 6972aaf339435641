// Every page is valid HTML, as html-validate sees it; tests/htmlvalidate.mjs says which of its rules count.
import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {HtmlValidate} from 'html-validate';
import rules from '../htmlvalidate.mjs';
import {get, pages, prepare} from './site.mjs';

const validator = new HtmlValidate(rules);

async function faultsOf(address, options) {
  const {text} = await get(address, options);
  const {results} = await validator.validateString(text);
  const lines = text.split('\n');
  return results.flatMap(({messages}) => messages.map(({line, ruleId, message}) => `${ruleId}: ${message}\n  ${line}: ${lines[line - 1].slice(0, 200)}`));
}

before(prepare);

for (const page of pages) {
  test(`valid: ${page.name}`, async () => {
    assert.deepEqual(await faultsOf(page.address), []);
  });
}

test('valid: in large type', async () => {
  assert.deepEqual(await faultsOf('/', {headers: {Cookie: 'size=large'}}), []);
});

test('valid: what nginx says by itself', async () => {
  assert.deepEqual(await faultsOf(`/${'a'.repeat(9000)}`), []);
});

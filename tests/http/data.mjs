// What the tests of open data share: reading CSV as RFC 4180 has it, Atom as XML, bytes as they come.
import assert from 'node:assert/strict';
import http from 'node:http';
import {base, encoded} from './site.mjs';

export const registers = ['result', 'benchmark', 'duty', 'entrustment', 'list_item', 'document', 'figure', 'withdrawal', 'freshness', 'body', 'officer', 'channel', 'basis', 'article'];
export const ofRecords = registers.slice(0, 7);
export const withFeed = ['result', 'benchmark', 'duty', 'entrustment', 'list_item', 'document', 'withdrawal'];

// One request; the body as bytes.
export function getBytes(address, {method = 'GET', headers = {}} = {}) {
  const {hostname, port} = new URL(base);
  return new Promise((resolve, reject) => {
    const request = http.request({hostname, port, path: encoded(address), method, headers, timeout: 15000}, (reply) => {
      const pieces = [];
      reply.on('data', (piece) => pieces.push(piece));
      reply.on('error', reject);
      reply.on('end', () => resolve({status: reply.statusCode, headers: reply.headers, bytes: Buffer.concat(pieces)}));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer to ${address}`)));
    request.on('error', reject);
    request.end();
  });
}

export async function getJson(address, options) {
  const {status, headers, bytes} = await getBytes(address, options);
  assert.match(headers['content-type'] ?? '', /^application\/json; charset=utf-8/, address);
  return {status, headers, answer: JSON.parse(bytes.toString())};
}

// Rows of cells. Strict: CRLF after every row, quotes only around whole cells.
export function parseCsv(text) {
  const rows = [[]];
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        assert.ok(at < text.length, 'a quote is closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') { cell += '"'; at++; } else break;
      }
      at++;
    } else {
      const length = text.slice(at).search(/[,"\r\n]/);
      cell = text.slice(at, at + length);
      at += length;
    }
    rows.at(-1).push(cell);
    if (text[at] === ',') {
      at++;
      if (text.startsWith('\r\n', at)) rows.at(-1).push('');
    }
    if (text.startsWith('\r\n', at)) { rows.push([]); at += 2; } else assert.ok(text[at - 1] === ',' && at < text.length, `a cell ends at ${at}`);
  }
  assert.deepEqual(rows.pop(), [], 'the last row is ended');
  return rows;
}

// The elements of an XML document, each {name, attributes, text, children}; fails where it is not well-formed.
export function parseXml(text) {
  const top = {children: []};
  const open = [top];
  assert.match(text, /^<\?xml version="1\.0" encoding="utf-8"\?>\n/);
  const body = text.replace(/^<\?xml[^>]*\?>\s*/, '');
  const plain = (words) => {
    assert.doesNotMatch(words, /<|&(?!(amp|lt|gt|quot|#39|#x27|apos);)|[\x00-\x08\x0b\x0c\x0e-\x1f]/, words);
    return words.replace(/&(amp|lt|gt|quot|#39|#x27|apos);/g, (_, name) => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name] ?? '\'');
  };
  let end = 0;
  for (const tag of body.matchAll(/<(\/?)([a-z:]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g)) {
    open.at(-1).text = (open.at(-1).text ?? '') + plain(body.slice(end, tag.index));
    end = tag.index + tag[0].length;
    if (tag[1]) {
      assert.equal(open.pop().name, tag[2]);
      continue;
    }
    const attributes = Object.fromEntries([...tag[3].matchAll(/ ([a-z:]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value)]));
    const element = {name: tag[2], attributes, text: '', children: []};
    open.at(-1).children.push(element);
    if (!tag[4]) open.push(element);
  }
  assert.equal(open.length, 1);
  assert.equal(body.slice(end).trim(), '');
  return top.children[0];
}

// All rows of a register, page by page; the addresses of the pages as they were given.
export async function walk(address) {
  const items = [];
  const pages = [];
  for (let next = address; next; ) {
    const {status, headers, answer} = await getJson(next);
    assert.equal(status, 200, next);
    assert.equal(answer.count, answer.items.length);
    assert.equal(headers.link, answer.next ? `<${answer.next}>; rel="next"` : undefined);
    items.push(...answer.items);
    pages.push(next);
    assert.ok(pages.length < 2000, 'the walk ends');
    next = answer.next && answer.next.replace(/^https?:\/\/[^/]+/, '');
  }
  return {items, pages};
}

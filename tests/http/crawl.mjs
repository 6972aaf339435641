// Follows the links of the site, and tells what is wrong with them and with the pages they lead to.
import {get} from './site.mjs';

// Of addresses that differ in numbers only, no more than this many are looked at.
const EACH_KIND = 8;

// What every page of the site carries, whatever it is about.
export const securityHeaders = {
  'content-security-policy': /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};
export const missingHeaders = (headers) => Object.keys(securityHeaders).filter((name) => !securityHeaders[name].test(headers[name] ?? ''));

const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
export const linksOf = (html) => [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link]) => unescaped(link));
const kindOf = (address) => address.replace(/\d+/g, 'N').replace(/([?&]q=)[^&]*/, '$1');

function faultsOfPage(page, {status, headers, text}) {
  const faults = [];
  if (status !== 200) faults.push(`answers ${status}`);
  if (!/^text\/html/.test(headers['content-type'])) return faults;
  const missing = missingHeaders(headers);
  if (missing.length) faults.push(`has no ${missing}`);
  if (!text.includes('<p class="demo" role="note">')) faults.push('does not say that it shows a demo');
  return faults;
}

const idsOf = (html) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

// Starts at `seeds` and ends when nothing is left, or after `limit` pages. `prefix`: the sub-path that no link may leave.
// Returns {visited, faults}, one sentence a fault.
export async function crawl({at, prefix = '', seeds, limit = 300}) {
  const seen = new Map(), kinds = {}, faults = [], queue = seeds.map((link) => ({link: prefix + link, from: 'the start'}));
  for (let next; (next = queue.shift()) && seen.size < limit;) {
    const {link, from} = next;
    const [address, fragment] = link.split('#');
    const kind = kindOf(address);
    if (!seen.has(address)) {
      if ((kinds[kind] = (kinds[kind] ?? 0) + 1) > EACH_KIND) continue;
      const reply = await get(address, {at});
      const forward = ['/display?', '/record/'].some((start) => address.startsWith(prefix + start));
      if (forward && (reply.status !== 303 || !reply.headers.location.startsWith(`${prefix}/`))) faults.push(`${address} on ${from} leads to ${reply.headers.location} (${reply.status})`);
      if (!forward) for (const fault of faultsOfPage(address, reply)) faults.push(`${address} on ${from} ${fault}`);
      const html = /^text\/html/.test(reply.headers['content-type']) ? reply.text : '';
      seen.set(address, html && idsOf(html));
      for (const to of linksOf(html)) {
        if (/^(tel:[\d-]+|mailto:[^@%]+@[^@%]+|https:\/\/www\.example\.com\/\w*)$/.test(to)) continue;
        if (to.startsWith('#') && to.length > 1) queue.unshift({link: address + to, from: address});
        else if (!to.startsWith(`${prefix}/`) || to.startsWith('//')) faults.push(`${address} has a link to "${to}"`);
        else queue.push({link: to, from: address});
      }
    }
    if (fragment && seen.get(address) && !seen.get(address).has(fragment)) faults.push(`${address} on ${from} has no place #${fragment}`);
  }
  return {visited: [...seen.keys()], faults};
}

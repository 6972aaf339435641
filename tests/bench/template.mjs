// Writes one of the site's templates as PHP, so that PHP renders the very page the site does.
//   node template.mjs portal/site/basis/article.html > article.html.php
// A value is escaped for where it stands as the site's compiler does it; prefixes are left out, for the copy that is measured
// has none. The page is an array $page with the names of the template.
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';

const TAG = /{{(.*?)}}/s;
const LONE_CONTROL = /^[ \t]*({{(?:(?:if|else|for|end|include)\b|!)[^}]*}})[ \t]*\n/gm;

function included(path) {
  const text = readFileSync(path, 'utf8').replace(LONE_CONTROL, '$1');
  return text.replace(/{{include "([^"]+)"}}/g, (_, name) => included(`${dirname(path)}/${name}`)).replace(/{{![^}]*}}/g, '');
}

function value(name, loops) {
  const [first, ...members] = name.split('.');
  const root = loops.includes(first) ? `$${first}` : `$page['${first}']`;
  return `(${root}${members.map((member) => `['${member}']`).join('')} ?? '')`;
}

function condition(words, loops) {
  const [, not, name, is, other] = words.match(/^(not )?([\w.]+)(?: (is|is not) "([^"]*)")?$/);
  const test = is ? `${value(name, loops)} ${is === 'is' ? '===' : '!=='} '${other}'` : value(name, loops);
  return not ? `!${test}` : test;
}

// In the midst of an address all but plain letters is percent-encoded; a date in an attribute is ISO; JSON is written by what
// fills the page; everywhere else it is the five characters.
function escaped(name, loops, before) {
  if (/<script type="application\/ld\+json">$/.test(before)) return `<?= ${value(name, loops)} ?>`;
  if (/\bdatetime="$/.test(before)) return `<?= ${value(name, loops)}->iso ?>`;
  const address = before.match(/\b(?:href|src|action)="([^"]*)$/);
  return `<?= ${address && address[1] ? 'rawurlencode' : 'htmlspecialchars'}(${value(name, loops)}) ?>`;
}

function tag(words, open, before) {
  const loops = open.flatMap(({loop}) => loop ?? []);
  let match;
  if (words === 'end') {
    const {loop, otherwise} = open.pop();
    return `<?php ${loop && !otherwise ? 'endforeach; ' : ''}endif ?>`;
  }
  if (words === 'else' && open.at(-1).loop) {
    open.at(-1).otherwise = true;
    return '<?php endforeach; else: ?>';
  }
  if (words === 'else') return '<?php else: ?>';
  if ((match = words.match(/^else if (.*)$/))) return `<?php elseif (${condition(match[1], loops)}): ?>`;
  if ((match = words.match(/^if (.*)$/))) {
    open.push({});
    return `<?php if (${condition(match[1], loops)}): ?>`;
  }
  if ((match = words.match(/^for (\w+) in ([\w.]+)$/))) {
    open.push({loop: match[1]});
    return `<?php if (${value(match[2], loops)}): foreach (${value(match[2], loops)} as $${match[1]}): ?>`;
  }
  return escaped(words, loops, before);
}

// PHP eats the line break right behind a closing tag; it is written twice where it has to stay.
function translate(text) {
  const open = [];
  let php = '';
  for (let rest = text, match; rest; rest = rest.slice(match.index + match[0].length)) {
    match = rest.match(TAG) ?? {index: rest.length, 0: '', 1: ''};
    const literal = rest.slice(0, match.index);
    php += php.endsWith('?>') && literal.startsWith('\n') ? `\n${literal}` : literal;
    if (match[1]) php += tag(match[1].trim(), open, php);
  }
  return php;
}

process.stdout.write(translate(included(process.argv[2])));

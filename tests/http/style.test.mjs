// The stylesheet: its size, colours by name alone, the same names in light and dark, and enough contrast in both.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {root} from './helper.mjs';

const sheet = readFileSync(`${root}portal/style/style.css`, 'utf8');
const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
const [lightBlock, darkBlock] = [...plain.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1]);
const namesOf = (block) => Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
const light = namesOf(lightBlock);
const dark = {...light, ...namesOf(darkBlock)};

function brightness(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one, other) {
  const [more, less] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

// What stands on what as text (WCAG 1.4.3: 4.5), and as lines and shapes that carry meaning (1.4.11: 3).
const GROUNDS = ['paper', 'sheet', 'band', 'hover'];
const TEXT = [
  ...['ink', 'soft', 'link', 'visited', 'vermilion', 'good', 'soon', 'deep'].flatMap((name) => GROUNDS.map((ground) => [name, ground])),
  ['ink', 'mark'], ['soft', 'mark'], ['link', 'mark'], ['visited', 'mark'], ['ink', 'field'], ['ink', 'off'], ['soft', 'off'], ['ink', 'counted'], ['deep', 'counted'], ['soft', 'counted'], ['on-caution', 'caution'],
  ['link', 'caution'], ['ink', 'caution'], ['vermilion', 'off'], ['deep', 'caution'], ['on-link', 'link'], ['on-link', 'press'], ['vermilion', 'gone'], ['good', 'new'],
  ['on-head', 'head'], ['on-head', 'nav'], ['on-head', 'nav-hover'], ['head', 'tint'], ['on-foot', 'foot'], ['soft-foot', 'foot'], ['on-head', 'foot'],
];
const SHAPES = [
  ['field-line', 'field'], ['field-line', 'paper'], ['field-line', 'band'], ['deep', 'paper'], ['deep', 'sheet'], ['deep', 'mark'], ['link', 'paper'], ['caution-line', 'paper', 2.5],
  ['gold', 'nav'], ['gold', 'head'], ['gold', 'foot'], ['vermilion', 'paper'],
];

for (const [scheme, colours] of [['light', light], ['dark', dark]]) {
  test(`contrast is enough where it is ${scheme}`, () => {
    const faults = [...TEXT.map((pair) => [...pair, 4.5]), ...SHAPES.map(([one, other, least = 3]) => [one, other, least])].flatMap(([one, other, least]) => {
      assert.ok(colours[one] && colours[other], `${one} on ${other}`);
      const value = contrast(colours[one], colours[other]);
      return value < least ? [`${one} on ${other}: ${value.toFixed(2)} instead of ${least}`] : [];
    });
    assert.deepEqual(faults, []);
  });
}

test('every colour of a rule is one of the named', () => {
  const named = plain.replace(/:root \{[^}]*\}/g, '');
  const print = named.indexOf('@media print');
  assert.deepEqual(named.slice(0, print).match(/#[0-9a-f]{3,8}\b(?=[^{]*\})|rgba?\(|hsla?\(|:\s*(white|black|gray|grey|red|blue)\b/gi) ?? [], []);
  for (const [, name] of plain.matchAll(/var\(--([a-z-]+)\)/g)) assert.ok(light[name] || ['serif', 'sans'].includes(name), `--${name}`);
});

test('dark is for screens alone, so print is always light', () => {
  assert.match(plain, /@media screen and \(prefers-color-scheme: dark\)/);
  assert.equal(plain.match(/prefers-color-scheme/g).length, 1);
  for (const name of Object.keys(namesOf(darkBlock))) assert.ok(light[name], `--${name} has no light colour`);
});

test('the stylesheet is below 30 KB', () => assert.ok(Buffer.byteLength(sheet) < 30 * 1024));

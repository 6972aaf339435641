// One invented result: its body, party, amounts and words, drawn from vocabulary.mjs. Always the same ones in the same order.
import {CAUSES, DISTRICTS, FIELDS, FIRST, MATTERS, PETS, ROADS, SECOND, SENTENCES, SHOPS, SURNAMES, THINGS, TRADES} from './vocabulary.mjs';

export const NULL = '\\N';
export const DAY = 86400000;
const CLASSES = ['warning', 'criticism', 'fine', 'confiscation', 'licence_suspended', 'grade_lowered', 'business_restricted', 'production_halted',
  'closure', 'licence_revoked', 'detention', 'other'];
const MAJOR = ['grade_lowered', 'licence_revoked', 'production_halted', 'closure', 'detention'];

let state = 20161120;
export function random() {
  state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
  let x = state ^ (state >>> 12);
  x = Math.imul(x, 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}
export const below = (limit) => Math.floor(random() * limit);
export const pick = (list) => list[below(list.length)];
// The first things of a list are common, the last ones rare.
const skewed = (list) => list[Math.floor(list.length * random() ** 3)];
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
export const iso = (time) => new Date(time).toISOString().slice(0, 10);
const fill = (text, words) => text.replace(/{(\w+)}/g, (_, name) => words[name]);

// A table to draw from by weight in constant time (Walker's alias method).
function drawer(weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = weights.map((weight) => (weight * weights.length) / total);
  const other = weights.map((_, i) => i);
  const small = share.flatMap((one, i) => (one < 1 ? [i] : []));
  const large = share.flatMap((one, i) => (one < 1 ? [] : [i]));
  while (small.length && large.length) {
    const [less, more] = [small.pop(), large.at(-1)];
    other[less] = more;
    share[more] -= 1 - share[less];
    if (share[more] < 1) small.push(large.pop());
  }
  return () => {
    const i = below(share.length);
    return random() < share[i] ? i : other[i];
  };
}

// ---- bodies: the second has half as many decisions as the first, the third a third … ----

export const bodies = [];
for (const [d, district] of DISTRICTS.entries())
  for (const [f, [short, name, kinds, field]] of FIELDS.entries()) {
    const codes = Object.keys(kinds);
    const draw = drawer(Object.values(kinds));
    bodies.push({rank: (f * 7 + d * 13 + 193) % (DISTRICTS.length * FIELDS.length), district, name: `示例市${district}区${name}`, short: `${district}区${name}`, sign: `示${district}${short}`,
      kind: () => codes[draw()], causes: CAUSES[field], numbers: {}});
  }
const draw_body = drawer(bodies.map(({rank}) => 1 / (rank + 1)));

// ---- parties and texts ----

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = Array.from({length: 17}, (_, i) => 3 ** i % 31);
const INNER = [3, 7, 9, 10, 5, 8, 4, 2];
// 统一社会信用代码 with both check characters right, in an area that does not exist.
function credit_code(type) {
  const subject = `MA${String(below(1e6)).padStart(6, '0')}`;
  const check = 11 - ([...subject].reduce((sum, sign, i) => sum + parseInt(sign, 36) * INNER[i], 0) % 11);
  const code = `${type}149900${subject}${check === 10 ? 'X' : check % 11}`;
  const sum = [...code].reduce((total, sign, i) => total + ALPHABET.indexOf(sign) * WEIGHTS[i], 0);
  return code + ALPHABET[(31 - (sum % 31)) % 31];
}
function party_of(letter) {
  if (letter === 'n') return {kind: 'natural', name: `${skewed(SURNAMES)}某${random() < 0.6 ? '某' : ''}`, code: NULL};
  if (letter === 'b') return {kind: 'business', name: `示例市${pick(DISTRICTS)}区${pick(PETS)}${pick(SHOPS)}`, code: credit_code('92')};
  return {kind: 'organisation', name: `示例市${pick(FIRST)}${pick(SECOND)}${skewed(TRADES)}有限公司`, code: credit_code('91')};
}
function long_text(first) {
  let text = first;
  const length = 150 + below(110);
  for (let i = below(SENTENCES.length); text.length < length; i++) text += `。${SENTENCES[(i * 7) % SENTENCES.length]}`;
  return `${text}。`;
}

// ---- one result ----

const rounded = (fen, to) => Math.max(1000, Math.round(fen / to) * to);
const money = (middle, width) => rounded(middle * 100 * Math.exp(width * normal()), middle < 2000 ? 1000 : 10000);
const yuan = (fen) => String(fen / 100);

function penalty_of(body, words) {
  const cause = skewed(body.causes);
  const fine = cause.fine ? money(cause.fine, 0.8) : null;
  const conf = cause.decision.includes('{conf}') ? money(600, 1.4) : null;
  const classes = cause.classes.split(' ');
  Object.assign(words, {fine: yuan(fine ?? 0), conf: yuan(conf ?? 0)});
  return {...cause, fine, conf, top: classes.at(-1), major: MAJOR.includes(classes.at(-1)) || fine > 10000000 ? 1 : 0, title: `{party}${cause.cause}案`,
    simple: fine !== null && fine <= 20000, where: true, laws: [...cause.laws, ['行政处罚法', fine !== null && fine <= 20000 ? 51 : 57, 0, 0]]};
}

function matter_of(kind, words) {
  const matter = MATTERS[kind];
  const other = matter.middle ? money(matter.middle, 1.1) : null;
  const [title, decision] = pick(matter.outcomes);
  words.other = yuan(other ?? 0);
  return {...matter, cause: '', fine: null, conf: null, other, top: NULL, classes: '', major: 0, title, decision, where: kind === 'inspection'};
}

// The tiers of the two benchmarks of each body, in fen: for small fines and for large ones.
export const TIERS = [[0, 200000, 500000, 1000000], [1000000, 5000000, 10000000, 30000000]];

// The tier a fine lies in; a few decisions leave it and say why.
function tier_of(index, fine) {
  const large = fine >= TIERS[0][3] ? 1 : 0;
  const ends = TIERS[large];
  if (!fine || fine > ends[3] || random() < 0.2) return {benchmark: null, tier: NULL, outside: NULL};
  const lies = fine < ends[1] ? 1 : fine < ends[2] ? 2 : 3;
  const leaves = random() < 0.01;
  return {benchmark: index * 2 + large, tier: leaves ? (lies % 3) + 1 : lies, outside: leaves ? '当事人主动赔偿全部损失并取得谅解' : NULL};
}

// A result decided at time (ms). number counts within body, kind and year.
export function make_result(time) {
  const index = draw_body();
  const body = bodies[index];
  const kind = body.kind();
  const words = {thing: skewed(THINGS), n: 2 + below(60), value: 100 + below(20000), days: pick([3, 5, 7, 10, 15])};
  const what = kind === 'penalty' ? penalty_of(body, words) : matter_of(kind, words);
  const party = party_of(what.parties[below(what.parties.length)]);
  words.party = party.name;
  const acted = time - (5 + below(90)) * DAY;
  const act = new Date(acted);
  const day = `${act.getUTCFullYear()}年${act.getUTCMonth() + 1}月${act.getUTCDate()}日`;
  const place = what.where ? `，执法人员在${body.district}区${skewed(ROADS)}${1 + below(320)}号检查` : '';
  const year = new Date(time).getUTCFullYear();
  const sign = `${body.sign}${{penalty: '罚', permit: '许', inspection: '检', coercion: '强', levy: '征'}[kind] ?? '决'}`;
  body.numbers[sign + year] = (body.numbers[sign + year] ?? 0) + 1;
  return {index, kind, party, acted, what, number: `${sign}〔${year}〕${body.numbers[sign + year]}号`, title: fill(what.title, words),
    facts: long_text(`${day}${place}，${fill(what.facts, words)}`), decision: `${fill(what.decision, words)}。`, ...tier_of(index, what.fine),
    licence: kind === 'permit' ? `许可证 编号示${year}${String(below(1e5)).padStart(5, '0')}` : ''};
}

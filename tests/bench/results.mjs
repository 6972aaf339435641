// Makes invented results as files for LOAD DATA (see tests/bench/results): years that grow, quiet weekends, a busy last quarter;
// each with its case, events, versions and citations as the procedures would have left them, and two benchmarks a body.
//   node results.mjs bodies              the bodies: place, name, short name
//   node results.mjs DIR ROWS FIRST      FIRST: JSON of the first free ids and what the database knows
// Each chunk is a folder DIR/NUMBER with a file a table; its name is printed when it is complete.
import {createHash} from 'node:crypto';
import {closeSync, existsSync, mkdirSync, openSync, writeSync} from 'node:fs';
import {bodies, below, DAY, iso, make_result, NULL, pick, random, TIERS} from './invented.mjs';

const CHUNK = 50000;
const PEOPLE = ['clerk', 'checker', 'reviewer', 'head'];

class Chunk {
  constructor(dir, number) {
    this.name = `${dir}/${number}`;
    mkdirSync(this.name);
    this.tables = {};
  }
  row(table, ...values) {
    const to = (this.tables[table] ??= {file: openSync(`${this.name}/${table}`, 'w'), lines: []});
    to.lines.push(values.join('\t'));
    if (to.lines.length >= 2000) this.flush(to);
  }
  flush(to) {
    writeSync(to.file, `${to.lines.join('\n')}\n`);
    to.lines = [];
  }
  close() {
    for (const to of Object.values(this.tables)) {
      if (to.lines.length) this.flush(to);
      closeSync(to.file);
    }
    console.log(this.name);
  }
}

// How many are decided on each day.
function* days(rows, today) {
  const from = Date.UTC(2016, 0, 1);
  const list = [];
  for (let time = from; time <= today - 8 * DAY; time += DAY) {
    const day = new Date(time);
    const week = [0.03, 1, 1.15, 1.1, 1.05, 0.9, 0.06][day.getUTCDay()];
    list.push([time, week * (1 + (time - from) / DAY / 3000) * (day.getUTCMonth() > 8 ? 1.25 : 1)]);
  }
  const total = list.reduce((sum, [, weight]) => sum + weight, 0);
  let [done, share] = [0, 0];
  for (const [time, weight] of list) {
    share += weight;
    const count = Math.round((rows * share) / total) - done;
    done += count;
    yield [time, count];
  }
}

class Writer {
  constructor(first) {
    Object.assign(this, {first, record: first.record, version: first.version, file: first.case, columns: new Map(), today: Date.parse(first.today)});
  }

  // A version with its case and the steps it took: [code of the step, who, when, why].
  write_version(chunk, {record, number, index, matter, state, steps, published, reason, words}) {
    const [version, file, body] = [this.version++, this.file++, this.first.body + index];
    const account = (who) => this.first.account + index * PEOPLE.length + PEOPLE.indexOf(who);
    const [opened, closed] = [steps[0][2], steps.at(-1)[2]];
    chunk.row('case_file', file, 'publication', state, body, matter, `${iso(opened)} 10:00:00`, state === 'published' ? NULL : `${iso(closed)} 16:00:00`);
    for (const [code, who, when, why] of steps)
      chunk.row('case_event', file, this.first.steps[code], account(who), `${iso(when)} 15:00:00`, iso(when), why ?? NULL, this.first.request);
    chunk.row('record_version', version, record, number, file, account('clerk'), `${iso(opened)} 10:00:00`, iso(published), reason ?? NULL, 0,
      createHash('sha256').update(words).digest('hex'));
    return version;
  }

  write_record(chunk, {record, kind, index, number, day, version, published, changed, until, withdrawn, reason}) {
    chunk.row('record', record, kind, this.first.body + index, number, number.replace('〔', '(').replace('〕', ')'), day, version, iso(published),
      `${iso(changed)} 16:00:00`, until ?? NULL, withdrawn ? iso(withdrawn) : NULL, withdrawn ? reason : NULL);
  }

  write_bases(chunk, version, laws) {
    for (const [i, [title, article, paragraph, item]] of laws.entries()) {
      const law = title.startsWith('示例县') ? title : `中华人民共和国${title}`;
      chunk.row('record_basis', version, i + 1, ['applied', 'violated'][i] ?? 'procedure', law, title, this.first.bases[title] ?? NULL, article,
        paragraph || NULL, item || NULL);
    }
  }

  // The freshness of a body's column.
  note(index, column, changed, late) {
    const key = `${this.first.body + index}\t${column}`;
    const at = this.columns.get(key) ?? {records: 0, last: 0, late: 0};
    this.columns.set(key, {records: at.records + 1, last: Math.max(at.last, changed), late: at.late + late});
  }

  write_benchmark(chunk, index, large) {
    const [record, number, made] = [this.record++, `${bodies[index].sign}裁〔2015〕${large + 1}号`, Date.UTC(2015, 11, 1)];
    const steps = [['enter', 'clerk', made], ['check', 'checker', made], ['approve', 'head', made], ['publish', 'head', made]];
    const version = this.write_version(chunk, {record, number: 1, index, matter: '', state: 'published', steps, published: made, words: number});
    const ends = TIERS[large];
    chunk.row('benchmark', version, record, 'penalty', `${bodies[index].short}${large ? '较大' : '一般'}数额罚款`, `${bodies[index].name}行政处罚裁量基准`, 'fen', ends[0], ends[3], '2016-01-01');
    for (const [i, [grade, name]] of [['lighter', '从轻'], ['ordinary', '一般'], ['heavier', '从重']].entries()) {
      chunk.row('benchmark_tier', version, i + 1, grade, name, ends[i], ends[i + 1], i < 2 ? 1 : 0);
      chunk.row('benchmark_circumstance', version, i + 1, i + 1, '次数', ['一年内第一次', '一年内第二次', '一年内第三次以上'][i]);
    }
    this.write_bases(chunk, version, [['行政处罚法', 34, 0, 0]]);
    this.write_record(chunk, {record, kind: 'benchmark', index, number, day: iso(made), version, published: made, changed: made});
    this.note(index, 'benchmark', made, 0);
  }

  write_result(chunk, time) {
    const {index, kind, party, acted, what, ...it} = make_result(time);
    const [record, day, date] = [this.record++, iso(time), new Date(time)];
    const published = Math.min(this.today, time + (1 + below(random() < 0.04 ? 40 : 9)) * DAY);
    const recent = kind === 'penalty' && this.today - time < 200 * DAY;
    const next_year = iso(Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), Math.min(28, date.getUTCDate())));
    const until = recent ? next_year : random() < 0.004 ? iso(time + 400 * DAY) : null;
    const withdrawn = random() < 0.002 ? Math.min(this.today, published + below(300) * DAY) : 0;
    const corrected = random() < 0.02 ? Math.min(this.today, published + 20 * DAY) : 0;
    const reason = pick(['行政复议机关撤销原决定', '人民法院判决撤销原决定', '上级机关确认决定违法']);
    const row = [record, kind, it.title, what.cause, party.kind, party.name, party.code, it.facts, it.decision, what.top, what.classes, what.fine ?? NULL,
      what.conf ?? NULL, what.other ?? NULL, it.licence, it.licence ? '普通' : '', iso(acted), day, recent ? 'general' : NULL, what.simple ? 'simple' : 'ordinary',
      what.major, it.benchmark === null ? NULL : this.first.version + it.benchmark, it.tier, it.outside, bodies[index].name];
    const way = (step, from, to) => [[step, 'clerk', from], ['check', 'checker', from],
      ...(what.major ? [['review', 'reviewer', from], ['approve_reviewed', 'head', from]] : [['approve', 'head', from]]), ['publish', 'head', to]];
    const end = withdrawn ? [['withdraw', 'head', withdrawn, reason]] : [];
    const passes = corrected
      ? [{state: 'replaced', steps: [...way('enter', time, published), ['supersede', 'head', corrected]], published},
        {state: withdrawn ? 'withdrawn' : 'published', steps: [...way('correct', corrected, corrected), ...end], published: corrected, reason: '更正录入差错'}]
      : [{state: withdrawn ? 'withdrawn' : 'published', steps: [...way('enter', time, published), ...end], published}];
    let version;
    for (const [i, pass] of passes.entries()) {
      version = this.write_version(chunk, {record, number: i + 1, index, matter: kind, words: `${row.join('\t')}${i}`, ...pass});
      chunk.row('result', version, ...row);
      this.write_bases(chunk, version, what.laws);
    }
    const changed = Math.max(withdrawn, corrected, published);
    this.write_record(chunk, {record, kind: 'result', index, number: it.number, day, version, published, changed, until, withdrawn, reason});
    this.note(index, `result.${kind}`, changed, published - time > 11 * DAY ? 1 : 0);
  }
}

function main(dir, rows, first) {
  const writer = new Writer(first);
  let [chunk, chunks, written] = [new Chunk(dir, 0), 0, 0];
  for (const index of bodies.keys()) for (const large of [0, 1]) writer.write_benchmark(chunk, index, large);
  for (const [time, count] of days(rows, writer.today))
    for (let i = 0; i < count; i++) {
      if (written++ % CHUNK === 0) {
        chunk.close();
        chunk = new Chunk(dir, ++chunks);
      }
      writer.write_result(chunk, time);
    }
  for (const [key, {records, last, late}] of writer.columns) chunk.row('body_column', key, records, iso(last), late);
  chunk.close();
}

if (process.argv[2] === 'bodies') for (const [i, {name, short}] of bodies.entries()) console.log(`${i}\t${name}\t${short}`);
else if (process.argv.length === 5 && existsSync(process.argv[2])) main(process.argv[2], Number(process.argv[3]), JSON.parse(process.argv[4]));
else {
  console.error('usage: results.mjs DIR ROWS FIRST | bodies');
  process.exit(2);
}

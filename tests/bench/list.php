<?php
// The list of results in PHP, to measure against: the same questions as portal/site/result/result_list.c and result_row.c ask of the database
// alone (the search index is not PHP's to read, so the site is measured without it here too), first page, no filters.
require __DIR__ . '/page.php';

const BODIES = "SELECT id, short_name AS name FROM public_body ORDER BY position, id";
const KINDS = "SELECT code, name FROM public_power_kind ORDER BY position";
const CLASSES = "SELECT code, name FROM public_penalty_class ORDER BY position";
const PLACES = "SELECT 0 AS `key`, version_id AS id FROM public_result_place WHERE day BETWEEN ? AND ? AND (day < ? OR id < ?)"
    . " ORDER BY day DESC, public_result_place.id DESC LIMIT ?";
const ROWS = "SELECT id, version_id, body_id, amount AS fen, number, title, party, kind, penalty_class,"
    . " body_short_name, decided_on, day, until_on FROM public_result_line"
    . " WHERE version_id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
const BANDS = [['code' => '0', 'name' => '无金额'], ['code' => '1', 'name' => '不满1千元'], ['code' => '2', 'name' => '1千元以上不满1万元'],
    ['code' => '3', 'name' => '1万元以上不满10万元'], ['code' => '4', 'name' => '10万元以上不满100万元'], ['code' => '5', 'name' => '100万元以上']];
const NAMES = "SELECT part, code, name, months, citation FROM public_code_name ORDER BY part, position";
const MOST = 25;

function dressed(array $row, array $names, string $today): array
{
    $pieces = fn (?string $text) => $text ? [['text' => $text, 'marked' => false]] : [];
    $until = Day::of($row['until_on']);
    return ['kind_name' => $names['kind'][$row['kind']], 'penalty_class_name' => $names['class'][$row['penalty_class']] ?? null,
        'amount' => yuan($row['fen']), 'decided_on' => Day::of($row['decided_on']), 'ends_soon' => soon($until, $today),
        'marked_number' => $pieces($row['number']), 'marked_party' => $pieces($row['party']), 'marked_title' => $pieces($row['title'])] + $row;
}

if ($_SERVER['REQUEST_URI'] !== '/result') fail(404);
$db = connect();
$page = ['bodies' => kept($db, 'bodies', BODIES), 'kinds' => kept($db, 'kinds', KINDS), 'classes' => kept($db, 'classes', CLASSES), 'bands' => BANDS,
    'csv' => '/result.csv', 'json' => '/result.json', 'atom' => '/result.atom', 'absent' => true];
$site = deployment($db);
$places = array_column(rows($db, PLACES, '0001-01-01', '9999-12-31', '9999-12-31', PHP_INT_MAX, MOST + 1), 'id');
$shown = array_slice($places, 0, MOST);
$found = array_column(rows($db, ROWS, ...array_pad($shown, MOST, 0)), null, 'version_id');
$names = [];
foreach (kept($db, 'names', NAMES) as $name) $names[$name['part']][$name['code']] = $name['name'];
$page['rows'] = array_map(fn ($id) => dressed($found[$id], $names, $site['today']), $shown);
$last = $found[end($shown)];
$page['next'] = count($places) > MOST ? '/result?before=' . str_replace('-', '', $last['day']) . "-{$last['id']}" : null;
$page['frame'] = frame($site, '执法结果', 'in_result');
$page['days'] = ['label' => '决定日期自'];
show($page);

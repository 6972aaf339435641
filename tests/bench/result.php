<?php
// The page of a result in PHP, to measure against: the same question and decisions as portal/site/result/result.c and result_record.c, for a
// result in its first version and without a benchmark (tests/bench/run measures such a one).
require __DIR__ . '/page.php';

const LINES = "SELECT id, version_id, version, body_id, benchmark_version_id, tier, fine, confiscated, other_amount,"
    . " base_amount, body_name, number, kind, title, cause, party_kind, party, party_code, facts, decision,"
    . " penalty_class, penalty_classes, licence, permit_kind, severity, procedure_kind, outside_reason, source_name,"
    . " note, acted_on, decided_on, valid_from, valid_until, published_on, until_on, major,"
    . " fine IS NOT NULL AS has_fine, current"
    . ", position, id AS record_id, basis_id, basis_version_number, article_number, article_sub, paragraph,"
    . " item, role, document, chosen_reason, basis_effective_on, basis_next_on FROM public_result_page WHERE id = ?";
const NAMES = "SELECT part, code, name, months, citation FROM public_code_name ORDER BY part, position";
const PARTIES = ['natural' => '自然人', 'business' => '个体工商户', 'organisation' => '法人及非法人组织'];
const ROLES = ['violated' => '违反的规定', 'applied' => '决定的依据', 'procedure' => '程序依据', 'power' => '职权依据'];
const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const OTHER = ['levy' => '征收金额', 'payment' => '给付金额', 'reward' => '奖励金额'];

function code_name(array $names, string $part, ?string $code): ?array
{
    foreach ($names as $name) if ($name['part'] === $part && $name['code'] === $code) return $name;
    return null;
}

function class_names(array $names, array $result): ?string
{
    $codes = explode(' ', $result['penalty_classes']);
    if (count($codes) < 2) return code_name($names, 'class', $result['penalty_class'])['name'] ?? null;
    $of = array_filter($names, fn ($name) => $name['part'] === 'class' && in_array($name['code'], $codes, true));
    return implode('、', array_column($of, 'name'));
}

function chinese_number(int $number): string
{
    $words = '';
    $gap = false;
    foreach (array_reverse(str_split((string)$number)) as $place => $d) {
        $bare_ten = $place === 1 && $d === '1' && $number < 20;
        if ($d) $words = ($bare_ten ? '' : DIGITS[(int)$d]) . ['', '十', '百', '千'][$place] . ($gap && $words ? '零' : '') . $words;
        $gap = !$d;
    }
    return $words;
}

function citation(array $line): string
{
    $words = "《{$line['document']}》";
    foreach (['article_number' => ['第', '条'], 'article_sub' => ['之', ''], 'paragraph' => ['第', '款'], 'item' => ['第（', '）项']] as $part => [$before, $after])
        if ($line[$part]) $words .= $before . chinese_number($line[$part]) . $after;
    return $words;
}

// The article in the version that was applied.
function address_of(array $line): ?string
{
    if (!$line['basis_id'] || !$line['article_number']) return null;
    $address = "/basis/{$line['basis_id']}" . ($line['basis_version_number'] ? "/v/{$line['basis_version_number']}" : '') . "/art/{$line['article_number']}";
    if ($line['article_sub']) $address .= "-{$line['article_sub']}";
    if ($line['paragraph']) $address .= "/{$line['paragraph']}" . ($line['item'] ? "/{$line['item']}" : '');
    return $address;
}

function ground(array $line, string $today): array
{
    $changed = $line['basis_next_on'] && $line['basis_next_on'] <= $today;
    $cited = ['citation' => citation($line), 'address' => address_of($line), 'basis_version_number' => $line['basis_version_number'],
        'basis_effective_on' => Day::of($line['basis_effective_on']), 'basis_next_on' => Day::of($line['basis_next_on']),
        'chosen_reason' => $line['chosen_reason']];
    return ['cited' => $cited, 'role' => ROLES[$line['role']],
        'compare' => $changed ? "/basis/{$line['basis_id']}/compare?from={$line['basis_version_number']}" : null];
}

function json_ld(array $r, string $root, string $address): string
{
    $data = ['@context' => 'https://schema.org', '@type' => 'Report', '@id' => $address, 'url' => $address, 'name' => $r['title']];
    if ($r['number'] !== '') $data['reportNumber'] = $r['number'];
    $data += ['genre' => $r['kind_name'], 'inLanguage' => 'zh-CN', 'version' => $r['version']];
    foreach (['dateCreated' => 'decided_on', 'datePublished' => 'published_on', 'expires' => 'until_on'] as $key => $day)
        if ($r[$day]) $data[$key] = $r[$day]->iso;
    $data['publisher'] = ['@type' => 'GovernmentOrganization', 'name' => $r['body_name'], 'url' => "$root/body/{$r['body_id']}"];
    if ($r['party_kind'] === 'organisation') {
        $data['about'] = ['@type' => 'Organization', 'name' => $r['party']];
        if ($r['party_code']) $data['about']['identifier'] = $r['party_code'];
    }
    return json_encode($data, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_HEX_TAG);
}

if (!preg_match('~^/result/([1-9][0-9]{0,17})$~', $_SERVER['REQUEST_URI'], $match)) fail(404);
$id = (int)$match[1];
$db = connect();
$lines = rows($db, LINES, $id) ?: fail(404);
usort($lines, fn ($a, $b) => $a['position'] <=> $b['position']);
$r = $lines[0];
if ($r['version'] !== 1 || $r['benchmark_version_id']) fail(501);
$names = kept($db, 'names', NAMES);
$site = deployment($db);
foreach (['acted_on', 'decided_on', 'valid_from', 'valid_until', 'published_on', 'until_on'] as $day) $r[$day] = Day::of($r[$day]);
$severity = code_name($names, 'severity', $r['severity']);
$r['kind_name'] = code_name($names, 'kind', $r['kind'])['name'];
$r['class_names'] = class_names($names, $r);
$r['party_kind_name'] = PARTIES[$r['party_kind']];
$r['severity_name'] = $severity['name'] ?? null;
$r['severity_months'] = $severity['months'] ?? 0;
$r['severity_citation'] = $severity['citation'] ?? null;
$words = fn (?int $fen) => $fen ? yuan($fen) . '元' : null;
$root = $_SERVER['SITE_URL'];
$address = "/result/$id";
$colon = $r['number'] === '' ? '' : '：';
$page = ['result' => $r, 'natural' => $r['party_kind'] === 'natural', 'penalty' => $r['kind'] === 'penalty', 'simple' => $r['procedure_kind'] === 'simple',
    'classes' => $r['class_names'], 'fine' => $words($r['fine']), 'confiscated' => $words($r['confiscated']), 'other' => $words($r['other_amount']),
    'other_label' => OTHER[$r['kind']] ?? '金额', 'ends_soon' => soon($r['until_on'], $site['today']),
    'grounds' => $r['role'] ? array_map(fn ($line) => ground($line, $site['today']), $lines) : [],
    'editions' => ['current' => $address], 'root_address' => $root . $address, 'permanent' => "$address/v/1",
    'citation' => "{$r['body_name']}. {$r['title']}$colon{$r['number']}[EB/OL]. ({$r['published_on']->iso})[{$site['today']}]. $root$address.",
    'data' => json_ld($r, $root, $root . $address)];
$page['frame'] = frame($site, ltrim("{$r['number']} {$r['title']}"), 'in_result');
show($page);

<?php
// The article page in PHP, to measure against: the same queries and decisions as portal/site/basis/article.c, and its template as
// tests/bench/template.mjs writes it, in one script without a framework. tests/bench/run compares the pages byte for byte.

require __DIR__ . '/page.php';

const VERSIONS = "SELECT v.id, v.number, v.title, v.status_name, v.effective_on, v.ended_on,"
    . " v.effective_state = 'confirmed' AS confirmed, a.position, a.label, a.heading, a.text, a.before_number,"
    . " a.before_sub, a.before_label, a.after_number, a.after_sub, a.after_label"
    . " FROM public_basis_version v LEFT JOIN public_article a ON a.basis_id = v.basis_id AND a.version_id = v.id"
    . " AND a.number = ? AND a.sub = ? WHERE v.basis_id = ? ORDER BY v.number DESC";
function article_address(int $number, int $sub): string
{
    return $sub ? "$number-$sub" : "$number";
}

// The place among the versions of the one in force on a day.
function version_on(array $versions, string $day): int
{
    foreach ($versions as $i => $version) {
        $begun = $version['effective_on'] && $version['effective_on'] <= $day;
        if ($begun && (!$version['ended_on'] || $day <= $version['ended_on'])) return $i;
    }
    fail(404);
}

// Paragraphs, items and points of a text, with the place of each.
function parts(string $text, string $address, string $base): array
{
    $parts = [];
    $paragraph = $item = $point = 0;
    foreach (explode("\n", $text) as $line) {
        $is_item = preg_match('/^（[一二三四五六七八九十百零〇]+）/u', $line);
        $is_point = !$is_item && preg_match('/^(?:[0-9]{1,2}\.(?![0-9])|（[0-9]{1,2}）)/u', $line);
        if (!$paragraph && ($is_item || $is_point)) $paragraph = 1;
        if ($is_point) $point++;
        elseif ($is_item) [$item, $point] = [$item + 1, 0];
        else [$paragraph, $item, $point] = [$paragraph + 1, 0, 0];
        $place = $point ? "$paragraph/$item/$point" : ($item ? "$paragraph/$item" : "$paragraph");
        $parts[] = ['is_item' => $is_item, 'is_point' => $is_point, 'text' => $line, 'meant' => false,
            'address' => "$base/art/$address/$place", 'anchor' => "a$address-$paragraph-$item-$point"];
    }
    return $parts;
}

$address = $_SERVER['REQUEST_URI'];
if (!preg_match('~^/basis/([1-9][0-9]{0,17})/art/([0-9]{1,4})(?:-([1-9][0-9]?))?$~', $address, $match)) fail(404);
[$id, $number, $sub] = [(int)$match[1], (int)$match[2], (int)($match[3] ?? 0)];
$db = connect();
$site = deployment($db);

$versions = rows($db, VERSIONS, $number, $sub, $id);
$shown = version_on($versions, $site['today']);
foreach ($versions as $i => $version) {
    $versions[$i]['shown'] = $i === $shown;
    $versions[$i]['effective_on'] = Day::of($version['effective_on']);
    $versions[$i]['ended_on'] = Day::of($version['ended_on']);
}
$version = $versions[$shown];
if (!$version['position']) fail(404);
$citation = $version['label'];
$base = "/basis/$id";
$place = article_address($number, $sub);
$page = ['id' => $id, 'versions' => $versions, 'version' => $version, 'base' => $base, 'number' => $place,
    'citation' => $citation, 'permanent' => "/basis/$id/v/{$version['number']}/art/$place",
    'before' => article_address((int)$version['before_number'], (int)$version['before_sub']),
    'after' => article_address((int)$version['after_number'], (int)$version['after_sub']),
    'parts' => parts($version['text'], $place, $base)];
$page['frame'] = frame($site, "{$version['title']} $citation", 'in_basis');
show($page);

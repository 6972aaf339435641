<?php
// What the pages in PHP share (article.php, result.php, list.php), as plain as it can be: no framework, one connection kept by each
// process, the deployment kept for a second as the site does.

const DEPLOYMENT = "SELECT county, site_title, regime, regime_name, host_name, operator_name, contact_phone,"
    . " contact_email, address, postcode, site_code, icp_number, police_number, mark_url, error_report_url, portal_url, support_name, ipv6,"
    . " today, demo FROM public_deployment";

function fail(int $status): never
{
    http_response_code($status);
    exit;
}

function connect(): mysqli
{
    mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
    return new mysqli('p:localhost', 'gongshi_site', $_SERVER['DATABASE_SECRET'], 'gongshi', null, $_SERVER['DATABASE_SOCKET']);
}

function rows(mysqli $db, string $sql, int|string ...$values): array
{
    $statement = $db->prepare($sql);
    $types = implode('', array_map(fn ($value) => is_int($value) ? 'i' : 's', $values));
    if ($values) $statement->bind_param($types, ...$values);
    $statement->execute();
    return $statement->get_result()->fetch_all(MYSQLI_ASSOC);
}

// Rows that are kept for a second.
function kept(mysqli $db, string $name, string $sql): array
{
    $rows = apcu_fetch($name, $found);
    if (!$found) apcu_store($name, $rows = rows($db, $sql), 1);
    return $rows;
}

function deployment(mysqli $db): array
{
    return kept($db, 'deployment', DEPLOYMENT)[0] ?? fail(503);
}

// A date: 2026年1月5日 in text; templates take ->iso in attributes.
final class Day implements Stringable
{
    public function __construct(public readonly string $iso)
    {
    }
    public function __toString(): string
    {
        [$year, $month, $day] = explode('-', $this->iso);
        return "{$year}年" . (int)$month . '月' . (int)$day . '日';
    }
    public static function of(?string $iso): ?Day
    {
        return $iso === null ? null : new Day($iso);
    }
}

function soon(?Day $until, string $today): bool
{
    return $until && (new DateTime($today))->diff(new DateTime($until->iso))->format('%r%a') < 30;
}

function yuan(?int $fen): ?string
{
    return $fen ? number_format(intdiv($fen, 100)) . sprintf('.%02d', $fen % 100) : null;
}

function request_number(): string
{
    $alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    $number = '';
    foreach (str_split(random_bytes(12)) as $i => $byte)
        $number .= ($i && $i % 4 === 0 ? '-' : '') . $alphabet[ord($byte) & 31];
    return $number;
}

function frame(array $site, string $title, string $section): array
{
    return ['site' => $site, 'title' => $title, 'here' => $_SERVER['REQUEST_URI'], $section => true, 'root' => $_SERVER['SITE_URL'],
        'style' => $_SERVER['STYLE_VERSION']];
}

// Fills the template with $page and sends it, with the validator the site sends.
function show(array $page): void
{
    ob_start();
    include $_SERVER['TEMPLATE'];
    $body = ob_get_clean();
    header('Content-Length: ' . strlen($body));
    header('X-Request-Number: ' . request_number());
    header('ETag: "' . substr(hash('sha256', $body), 0, 32) . '"');
    echo $body;
}

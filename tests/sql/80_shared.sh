# The shipped calendar beside the arrangements as they were published, where those are at hand.
# shellcheck shell=bash disable=SC2154  # sourced by run
if [ -d "$SHARED/holidays" ]; then
    for file in "$SHARED"/holidays/*.json; do
        year=$(basename "$file" .json)
        published=$(sql -e "SELECT GROUP_CONCAT(day, off, name ORDER BY day) FROM JSON_TABLE('$(tr -d '\n' <"$file")', '\$[*]' COLUMNS (
            day DATE PATH '\$.date', name VARCHAR(50) PATH '\$.name', off INT PATH '\$.off')) AS j")
        is "$(sql -e "SELECT GROUP_CONCAT(d.day, d.off, d.name ORDER BY d.day) FROM arrangement_day d JOIN arrangement a ON a.id = d.arrangement_id
            WHERE a.year = $year AND a.version = 1")" "$published" "the days of $year are those published"
    done
else
    skip 'the published arrangements are not at hand'
fi

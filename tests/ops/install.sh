#!/bin/bash
# What `make install` lays into a system: complete, valid, and careful with what an administrator has set.
. "$(dirname "$0")/helpers.sh"

root=$HERE/root
lay() { DESTDIR=$root admin/ops/install; }
check 'it installs below DESTDIR' lay
check 'the programs' test -x "$root/usr/lib/gongshi/bin/gongshi-site" -a -x "$root/usr/lib/gongshi/bin/gongshi-import"
check 'the schema' test -e "$root/usr/lib/gongshi/sql/schema/000_migrations.sql"
check 'nothing names the place it was laid from' not grep -rIlF -e "$PWD" -e "$root" "$root/etc" "$root/usr/sbin" "$root/usr/lib/systemd" "$root/usr/lib/gongshi/admin"
check 'settings for all keys but the password folder' test "$(grep -cE '^[a-z_]+ *=' "$root/etc/gongshi/gongshi.conf")" = 8
check 'everybody can read what programs of other users need' test -z "$(find "$root/etc/gongshi" "$root/usr/lib/gongshi" ! -perm -o+r)"
echo 'site_url = https://zhifa.example' >"$root/etc/gongshi/gongshi.conf"
check 'installing again' lay
check 'keeps the settings' grep -q 'https://zhifa.example' "$root/etc/gongshi/gongshi.conf"
if [ "$(id -u)" != 0 ]; then check 'only root can install into the system itself' says 'only root' admin/ops/install; fi

# Both configurations of nginx are read by nginx itself.
nginx=$(command -v nginx || echo "$PWD/build/packages/nginx/usr/sbin/nginx")
cp -r "$root/etc/gongshi/nginx" "$HERE/nginx"
sed -i "s|/etc/gongshi/nginx|$HERE/nginx|; s|/var/log/nginx/|$HERE/|; s|/run/gongshi/cache|$HERE/cache|; s|listen 80|listen 127.0.0.1:$(free_port)|" "$HERE"/nginx/*.conf
printf 'pid "%s/pid";\nevents {}\nhttp {\naccess_log off;\n%s\ninclude "%s/nginx/site.conf";\n}\n' "$HERE" \
  "$(for temp in client_body fastcgi proxy scgi uwsgi; do echo "${temp}_temp_path \"$HERE/$temp\";"; done)" "$HERE" >"$HERE/main.conf"
check 'nginx takes its configuration' "$nginx" -t -e stderr -c "$HERE/main.conf"

if command -v systemd-analyze >/dev/null && [ "$(id -u)" = 0 ]; then
  verify() { systemd-analyze verify --man=no --root="$root" gongshi.target 2>&1 | not grep .; }
  check 'systemd takes the units' verify
else
  COUNT=$((COUNT + 1))
  echo "ok $COUNT - systemd takes the units # SKIP systemd is not here"
fi
finish

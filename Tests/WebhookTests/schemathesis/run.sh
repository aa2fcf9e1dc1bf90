#!/bin/sh
# Checks a running service against docs/openapi.yaml.
#
#   TITIAN_SOURCE=balai TITIAN_SECRET=… TITIAN_HOST=files.contoh.test ./run.sh http://127.0.0.1:8080 [EXAMPLES] [SEED]
#
# Ends with 0 where every answer is as described, 1 where one is not, and 77 where schemathesis is not here and
# cannot be had: then nothing was checked. It is installed once, into ~/.cache/titian-tests.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
url=$1
examples=${2:-40}
seed=${3:-1}
version=$(sed -n 's/^schemathesis==//p' "$here/requirements.txt")
tools="${XDG_CACHE_HOME:-$HOME/.cache}/titian-tests/schemathesis-$version"

if [ ! -e "$tools/complete" ]; then
    rm -rf "$tools"
    if ! { python3 -m venv "$tools" && "$tools/bin/pip" install -q -r "$here/requirements.txt"; } >&2; then
        echo "schemathesis $version cannot be installed: no Python 3 with venv, or pip has no network" >&2
        exit 77
    fi
    touch "$tools/complete"
fi

# It leaves a folder where it stands.
cd "$(mktemp -d)"
# Methods that no operation has are left out: the server answers 404 for them, as for any path that it lacks.
PYTHONPATH=$here SCHEMATHESIS_HOOKS=hooks PYTHONDONTWRITEBYTECODE=1 "$tools/bin/st" \
    --config-file "$here/schemathesis.toml" run "$here/../../../docs/openapi.yaml" --url "$url" \
    --max-examples "$examples" --seed "$seed" --exclude-checks unsupported_method \
    --generation-database none --no-color || exit 1

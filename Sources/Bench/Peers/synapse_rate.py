"""How many messages a second a real Synapse takes from 1 and 8 clients, beside our own figure.

Run with the Python of a venv that holds matrix-synapse; prints one JSON line per figure.
"""
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

PORT = 18974
BASE = f"http://127.0.0.1:{PORT}"
SECONDS = 5


def call(method, path, body=None, token=None):
    request = urllib.request.Request(BASE + path, method=method, data=json.dumps(body or {}).encode())
    request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def configure(folder):
    path = os.path.join(folder, "homeserver.yaml")
    subprocess.run(
        [sys.executable, "-m", "synapse.app.homeserver", "--server-name", "localhost", "--config-path", path,
         "--generate-config", "--report-stats=no", "--data-directory", folder],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
    with open(path, "a", encoding="utf-8") as config:
        config.write(f"""
listeners:
  - {{port: {PORT}, bind_addresses: [127.0.0.1], type: http, tls: false, resources: [{{names: [client]}}]}}
trusted_key_servers: []
suppress_key_server_warning: true
federation_domain_whitelist: []
enable_registration: true
enable_registration_without_verification: true
rc_message: {{per_second: 10000, burst_count: 10000}}
rc_registration: {{per_second: 10000, burst_count: 10000}}
rc_login: {{address: {{per_second: 10000, burst_count: 10000}}, account: {{per_second: 10000, burst_count: 10000}}}}
""")
    return path


def rate(clients, tokens, rooms):
    counts = [0] * clients
    end = time.monotonic() + SECONDS

    def send(index):
        while time.monotonic() < end:
            call("PUT", f"/_matrix/client/v3/rooms/{rooms[index]}/send/m.room.message/{clients}-{index}-{counts[index]}",
                 {"msgtype": "m.text", "body": "Mohon izin melaporkan"}, tokens[index])
            counts[index] += 1

    threads = [threading.Thread(target=send, args=(index,)) for index in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / SECONDS


def main():
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [sys.executable, "-m", "synapse.app.homeserver", "--config-path", configure(folder)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)
        try:
            for _ in range(120):
                try:
                    call("GET", "/_matrix/client/versions")
                    break
                except OSError:
                    time.sleep(0.5)
            tokens, rooms = [], []
            for index in range(8):
                answer = call("POST", "/_matrix/client/v3/register", {
                    "username": f"u{index}", "password": "p", "auth": {"type": "m.login.dummy"}})
                tokens.append(answer["access_token"])
                rooms.append(call("POST", "/_matrix/client/v3/createRoom", {}, tokens[-1])["room_id"])
            for clients in (1, 8):
                print(json.dumps({"name": f"peer Synapse, {clients} clients: sent", "unit": "events/s",
                                  "value": rate(clients, tokens, rooms)}), flush=True)
        finally:
            server.terminate()
            server.wait()


main()

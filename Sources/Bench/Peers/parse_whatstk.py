"""Times whatstk on an export: python parse_whatstk.py FILE MESSAGES. Prints one JSON figure per line."""

import json
import sys
import time

from whatstk import WhatsAppChat

path, messages = sys.argv[1], int(sys.argv[2])
start = time.perf_counter()
chat = WhatsAppChat.from_source(path, hformat="%d/%m/%y %H.%M - %name:", max_size=None)
seconds = time.perf_counter() - start
print(json.dumps({"name": "peer whatstk", "value": messages / seconds, "unit": "messages/s"}))
print(json.dumps({"name": "peer whatstk, rows found", "value": len(chat.df), "unit": ""}))

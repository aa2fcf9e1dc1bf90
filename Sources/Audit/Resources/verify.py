#!/usr/bin/env python3
"""Checks a titian-bundle/1 without Titian. Needs Python 3.11 and `cryptography` (python3-cryptography).
usage: verify.py BUNDLE.zip|FOLDER [--key VKEY]         (the format: docs/bundle.md of Titian)
exit: 0 intact and signed by VKEY, 1 something is wrong or the signer is not confirmed, 2 usage, 3 cannot
"""
import base64, csv, functools, hashlib, io, json, os, sys, zipfile, zlib
from datetime import datetime, timedelta, timezone

FAULTS = []
FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")  # an apostrophe keeps spreadsheets from calculating
POST_KINDS = ("post", "edit", "deletion", "media", "unreadable")

def need(holds, text):
    if not holds:
        FAULTS.append(text)

def sha(data):
    return hashlib.sha256(data).digest()

b64 = functools.partial(base64.b64decode, validate=True)

class Bundle:
    """The files of a zip or a folder by name. Nothing is written anywhere."""
    def __init__(self, path):
        self.folder, self.zip = path, None if os.path.isdir(path) else zipfile.ZipFile(path)
        sizes = [i.file_size for i in self.zip.infolist()] if self.zip else [0]
        names = [i.filename for i in self.zip.infolist() if not i.is_dir()] if self.zip else \
            [os.path.relpath(os.path.join(d, n), path) for d, _, ns in os.walk(path) for n in ns]
        if max(sizes) > 1 << 31 or sum(sizes) > (1 << 30) + 100 * os.path.getsize(path) or any(
                n.startswith("/") or "\\" in n or ".." in n.split("/") for n in names):
            raise ValueError("unpacks to too much, or has an unsafe name")
        self.names = set(names)
        need(len(self.names) == len(names), "a name appears twice in the archive")

    def read(self, name):
        try:
            with self.zip.open(name) if self.zip else open(os.path.join(self.folder, name), "rb") as file:
                return file.read()
        except (KeyError, FileNotFoundError, zipfile.BadZipFile, zlib.error) as error:
            need(False, "%s: cannot be read: %s" % (name, error))
            return b""

def signed_text(note, vkey, what):
    """The text of a C2SP signed note; a fault unless the key signed it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    name, key_id, key = vkey.split("+", 2)
    text, _, signatures = note.rpartition(b"\n\n")
    try:
        lines = [line.split(" ") for line in signatures.decode().split("\n")[:-1]]
        found = [b64(line[2])[4:] for line in lines if line[1] == name and b64(line[2])[:4].hex() == key_id]
        need(found, "%s: not signed by %s" % (what, vkey))
        for signature in found:
            Ed25519PublicKey.from_public_bytes(b64(key)[1:]).verify(signature, text + b"\n")
    except Exception as error:  # InvalidSignature, or lines that are none
        need(False, "%s: %s" % (what, type(error).__name__))
    return text.decode() + "\n"

def node(left, right):  # RFC 6962; a leaf is SHA-256(0 | data)
    return sha(b"\1" + left + right)

def climb(leaf, index, size, proof):
    """The root that an inclusion proof leads to (RFC 6962, 2.1.1); an error where it does not fit."""
    if size == 1 and not proof:
        return leaf
    half = 1 << (size - 1).bit_length() - 1
    if index < half:
        return node(climb(leaf, index, half, proof[:-1]), proof[-1])
    return node(proof[-1], climb(leaf, index - half, size - half, proof[:-1]))

def push(edge, width, digest):
    """Appends a complete subtree of `width` leaves to the right edge of a tree."""
    while edge and edge[-1][0] == width:
        digest, width = node(edge.pop()[1], digest), 2 * width
    edge.append((width, digest))

def push_cover(edge, start, end, digests):
    """Appends the complete subtrees that cover [start, end), each the largest that fits there."""
    for digest in digests:
        width = 1 << (end - start).bit_length() - 1
        width = min(width, start & -start or width)
        push(edge, width, bytes.fromhex(digest))
        start += width
    need(start == end, "range-proof.json: too few or too many hashes")

def row_of(envelope, slots, forums):
    """What posts.jsonl must say about an opened post, and the first cells of posts.csv."""
    row = {"entry": envelope["n"], "entryKind": envelope["k"]}
    if "f" in envelope:
        row["forum"] = {"id": envelope["f"], "name": forums.get(envelope["f"], "")}
    if "author" in slots:
        row["sender"] = json.loads(slots["author"])
    if "body" in slots:
        body = json.loads(slots["body"])
        at = datetime.fromtimestamp(body["at"] / 1000, timezone(timedelta(minutes=body["zone"])))
        at = at.isoformat(timespec="milliseconds" if body["at"] % 1000 else "seconds")
        row.update(at=at, kind=body["kind"], text=body["text"])
        row.update({flag: body.get(flag, False) for flag in ("edited", "deleted")})
    row["attachments"] = json.loads(slots.get("media", b"[]"))
    if envelope["k"] in ("edit", "deletion", "media") and envelope.get("from"):
        row["revises"] = envelope["from"][0]
    named = [row.get(key, {}).get("name", "") for key in ("forum", "sender")]
    cells = [str(row["entry"]), row.get("at", ""), *named, row.get("kind", ""), row.get("text", "")]
    return row, ["'" + cell if cell.startswith(FORMULA) else cell for cell in cells]

def context_of(bundle, files, size, root, checkpoint):
    """The entries in front of the range, each proven by its receipt (C2SP tlog-proof)."""
    for name in sorted(n for n in files if n.endswith(".envelope")):
        leaf, number = bundle.read(name), int(name[8:18])
        head, _, note = bundle.read(name[:18] + ".tlog-proof").partition(b"\n\n")
        header, index, *proof = head.decode().split("\n")
        need((header, index, note) == ("c2sp.org/tlog-proof@v1", "index %d" % number, checkpoint)
             and climb(sha(b"\0" + leaf), number, size, [b64(p) for p in proof]) == root
             and json.loads(leaf)["n"] == number, "entry %d: %s: not proven" % (number, name))
        yield leaf

def check_entries(bundle, manifest, files, root, context):
    """Walks envelopes and openings side by side; rebuilds root, commitments and tables from them."""
    first, end, size = (manifest["range"][k] for k in ("first", "end", "treeSize"))
    proof, edge = json.loads(bundle.read("range-proof.json")), []
    need((proof["first"], proof["end"], proof["size"]) == (first, end, size), "range-proof.json: range")
    push_cover(edge, 0, first, proof["left"])
    asked = manifest["query"].get("forum", {}).get("id")
    forums = {f["id"]: f["name"] for f in manifest["forums"]}
    present = {m["sha256"] for m in manifest["missingMedia"]} | {n[6:70] for n in files}
    envelopes = bundle.read("envelopes.jsonl").split(b"\n")[:-1]
    openings, posts = (map(json.loads, io.BytesIO(bundle.read(n))) for n in ("openings.jsonl", "posts.jsonl"))
    table = csv.reader(io.StringIO(bundle.read("posts.csv").decode("utf-8-sig"), newline=""))
    opening, _, rows, unopened, export = next(openings, None), next(table, None), 0, 0, {}
    for place, line in enumerate(context + envelopes, first - len(context)):
        envelope, slots = json.loads(line), {}
        number, is_post = envelope["n"], envelope["k"] in POST_KINDS
        if place >= first:
            push(edge, 1, sha(b"\0" + line))
            need(number == place, "entry %d: entry %d stands in its place" % (place, number))
        if opening is None or opening["n"] != number:
            unopened += place >= first and is_post and asked in (None, envelope.get("f"))
            continue
        for slot, value in opening["slots"].items():
            salt, slots[slot] = b64(value["salt"]), b64(value["bytes"])
            committed = sha(b"titian/commit/v1/" + slot.encode() + b"\0\x20" + salt + slots[slot])
            need(len(salt) == 32 and b64(envelope["c"].get(slot, "")) == committed,
                 "entry %d: %s is not what was committed to" % (number, slot))
        opening = next(openings, None)
        export = json.loads(slots["body"]) if number == manifest["export"] else export
        if not is_post:
            continue
        rows, (row, cells) = rows + 1, row_of(envelope, slots, forums)
        need(next(posts, None) == row, "entry %d: posts.jsonl says something else" % number)
        need(next(table, [])[:6] == cells, "entry %d: posts.csv says something else" % number)
        for digest in (a["sha256"] for a in row["attachments"] if "sha256" in a):
            need(digest in present, "entry %d: media file %s is missing" % (number, digest))
    need((opening, next(posts, None), next(table, None)) == (None, None, None), "more openings than envelopes")
    push_cover(edge, end, size, proof["right"])
    found = functools.reduce(lambda right, left: node(left, right), [half for _, half in reversed(edge)])
    need(first + len(envelopes) == end and found == root, "envelopes.jsonl: not what the checkpoint signs")
    need(all(export.get(k) == manifest[k] for k in ("who", "reason", "query")) and export.get("first") == first,
         "entry %d: the log records another export" % manifest["export"])
    print("entries %d-%d of %d: %d posts opened, %d not opened, %d media files missing" % (
        first, end - 1, size, rows, unopened, len(manifest["missingMedia"])))

def check(bundle, pinned):
    data = bundle.read("manifest.json")
    manifest, digest = json.loads(data), hashlib.sha256(data).hexdigest()
    need(manifest["format"] == "titian-bundle/1", "manifest.json: another format")
    need(pinned in (None, manifest["key"]), "manifest.json: names another key than the one given")
    vkey, origin, tree_size = pinned or manifest["key"], manifest["origin"], manifest["range"]["treeSize"]
    print(origin, "key fingerprint", sha(vkey.encode()).hex(" ", 2)[:39])
    stated = signed_text(bundle.read("manifest.note"), vkey, "manifest.note")
    need(stated == "titian-manifest/v1\n%s\n%s\n" % (origin, digest), "manifest.note: of another manifest")
    checkpoint = bundle.read("checkpoint")
    name, size, root = signed_text(checkpoint, vkey, "checkpoint").split("\n")[:3]
    need((name, size, vkey.split("+")[0]) == (origin, str(tree_size), origin), "checkpoint: of another log")
    files = {f["name"]: (f["size"], f["sha256"]) for f in manifest["files"]}
    strangers = sorted(bundle.names - {*files, "manifest.json", "manifest.note"})
    need(not strangers, "not in the manifest: %s" % strangers)
    for path, expected in files.items():
        content = bundle.read(path)
        need((len(content), sha(content).hex()) == expected, "%s: not what the manifest says" % path)
        need(not path.startswith("media/") or path[6:70] == expected[1], "%s: misnamed" % path)
    context = list(context_of(bundle, files, tree_size, b64(root), checkpoint))
    check_entries(bundle, manifest, files, b64(root), context)

def main(arguments):
    pinned = arguments[2].strip() if len(arguments) == 3 and arguments[1] == "--key" else None
    if len(arguments) != (3 if pinned else 1) or arguments[0].startswith("-"):
        return print(__doc__) or 2
    try:
        check(Bundle(arguments[0]), pinned)
    except (OSError, ImportError) as error:
        return print("cannot check: %s" % error) or 3
    except Exception as error:  # damaged or hostile, wherever it was met
        need(False, "stopped: %s: %s" % (type(error).__name__, error))
    print("".join("FAULT %s\n" % text for text in FAULTS[:1000]), end="")
    print("signer: %s" % ("confirmed" if pinned and not FAULTS else "NOT CONFIRMED"))
    return 1 if FAULTS or not pinned else 0

if __name__ == "__main__":
    csv.field_size_limit(1 << 30)
    sys.exit(main(sys.argv[1:]))

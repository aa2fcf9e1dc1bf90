import Domain
import Journal

extension BundleReport {
    /// One object: `path, ok, signer{confirmed, name, fingerprint}, origin, organisation, created, who,
    /// reason, query, range{first, end, treeSize}, root, export, counts{envelopes, openings, posts,
    /// unopened, unopenedSlots, missingMedia}, findingCount, findings[]`.
    package var json: [UInt8] {
        var json = JSONWriter(capacity: 2048)
        json.beginObject()
        json.key("path")
        json.string(path)
        json.key("ok")
        json.boolean(isConfirmed)
        writeSigner(to: &json)
        if let manifest { write(manifest, to: &json) }
        json.key("findingCount")
        json.integer(findingCount)
        json.key("findings")
        json.findings(findings)
        json.endObject()
        return json.bytes
    }

    private func writeSigner(to json: inout JSONWriter) {
        json.key("signer")
        json.beginObject()
        json.key("confirmed")
        json.boolean(isConfirmed)
        if let key = signer.key {
            json.key("name")
            json.string(key.name)
            json.key("fingerprint")
            json.string(key.fingerprint)
        }
        json.endObject()
    }

    private func write(_ manifest: BundleManifest, to json: inout JSONWriter) {
        json.key("origin")
        json.string(manifest.origin)
        json.key("organisation")
        json.string(manifest.organisation)
        json.key("created")
        json.string(manifest.created)
        json.key("who")
        json.string(manifest.who)
        json.key("reason")
        json.string(manifest.reason)
        json.key("query")
        manifest.query.write(to: &json)
        json.key("range")
        json.beginObject()
        json.key("first")
        json.integer(manifest.range.lowerBound)
        json.key("end")
        json.integer(manifest.range.upperBound)
        json.key("treeSize")
        json.integer(manifest.treeSize)
        json.endObject()
        if let root = outcome.root {
            json.key("root")
            json.string(root.base64)
        }
        json.key("export")
        json.integer(manifest.exportEntry)
        writeCounts(to: &json)
    }

    private func writeCounts(to json: inout JSONWriter) {
        json.key("counts")
        json.beginObject()
        json.key("envelopes")
        json.integer(outcome.envelopes)
        json.key("openings")
        json.integer(outcome.openings)
        json.key("posts")
        json.integer(outcome.posts)
        json.key("unopened")
        json.integer(outcome.unopened)
        json.key("unopenedSlots")
        json.integer(outcome.unopenedSlots)
        json.key("missingMedia")
        json.integer(missingMedia)
        json.endObject()
    }
}

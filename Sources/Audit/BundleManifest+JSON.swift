import Domain
import Journal

extension BundleManifest {
    /// The bytes of `manifest.json`: compact, keys in the order of `docs/bundle.md`.
    var encoded: [UInt8] {
        var json = JSONWriter(capacity: 4096 + files.count * 192)
        json.beginObject()
        json.key("format")
        json.string(BundleFormat.name)
        json.key("origin")
        json.string(origin)
        json.key("key")
        json.string(key)
        json.key("organisation")
        json.string(organisation)
        json.key("created")
        json.string(created)
        json.key("who")
        json.string(who)
        json.key("reason")
        json.string(reason)
        json.key("query")
        query.write(to: &json)
        json.key("forums")
        json.beginArray()
        forums.forEach { json.forum($0) }
        json.endArray()
        writeRange(to: &json)
        json.key("export")
        json.integer(exportEntry)
        writeCounts(to: &json)
        writeFiles(to: &json)
        json.endObject()
        return json.bytes + [0x0A]
    }

    private func writeRange(to json: inout JSONWriter) {
        json.key("range")
        json.beginObject()
        json.key("first")
        json.integer(range.lowerBound)
        json.key("end")
        json.integer(range.upperBound)
        json.key("treeSize")
        json.integer(treeSize)
        json.endObject()
    }

    private func writeCounts(to json: inout JSONWriter) {
        json.key("counts")
        json.beginObject()
        json.key("envelopes")
        json.integer(counts.envelopes)
        json.key("openings")
        json.integer(counts.openings)
        json.key("posts")
        json.integer(counts.posts)
        json.key("context")
        json.integer(counts.context)
        json.key("media")
        json.integer(counts.media)
        json.key("missingMedia")
        json.integer(missingMedia.count)
        json.endObject()
    }

    private func writeFiles(to json: inout JSONWriter) {
        json.key("missingMedia")
        json.beginArray()
        for missing in missingMedia {
            json.beginObject()
            json.key("entry")
            json.integer(missing.entry)
            json.key("sha256")
            json.string(missing.sha256)
            json.key("why")
            json.string(missing.why)
            json.endObject()
        }
        json.endArray()
        json.key("files")
        json.beginArray()
        for file in files {
            json.beginObject()
            json.key("name")
            json.string(file.name)
            json.key("size")
            json.integer(file.size)
            json.key("sha256")
            json.string(file.sha256.hex)
            json.endObject()
        }
        json.endArray()
    }
}

import Domain
import Journal

extension BundleManifest {
    /// Reads `manifest.json`; throws `JSONScanner.Fault`, also for another format and for numbers that
    /// no log can have.
    init(decoding bytes: [UInt8]) throws {
        var format = ""
        var read = BundleManifest(
            origin: "",
            key: "",
            organisation: "",
            created: "",
            who: "",
            reason: "",
            query: .init(),
            forums: [],
            range: 0..<0,
            treeSize: -1,
            exportEntry: -1
        )
        try JSONScanner.read(bytes) { json in
            try json.object { json in
                if json.keyIs("format") {
                    format = try json.string()
                } else {
                    try read.readMember(&json)
                }
            }
        }
        guard format == BundleFormat.name, read.treeSize <= BundleFormat.sizeLimit,
            read.range.upperBound <= read.treeSize
        else { throw JSONScanner.Fault(offset: 0) }
        self = read
    }

    private mutating func readMember(_ json: inout JSONScanner) throws {
        if json.keyIs("origin") {
            origin = try json.string()
        } else if json.keyIs("key") {
            key = try json.string()
        } else if json.keyIs("organisation") {
            organisation = try json.string()
        } else if json.keyIs("created") {
            created = try json.string()
        } else if json.keyIs("who") {
            who = try json.string()
        } else if json.keyIs("reason") {
            reason = try json.string()
        } else if json.keyIs("query") {
            query = try BundleRequest.Query(reading: &json)
        } else if json.keyIs("forums") {
            try json.array { forums.append(try $0.forum()) }
        } else if json.keyIs("range") {
            try readRange(&json)
        } else if json.keyIs("export") {
            exportEntry = Int(try json.integer())
        } else if json.keyIs("counts") {
            try readCounts(&json)
        } else if json.keyIs("missingMedia") {
            try json.array { missingMedia.append(try MissingMedia(reading: &$0)) }
        } else if json.keyIs("files") {
            try json.array { files.append(try File(reading: &$0)) }
        } else {
            try json.skip()
        }
    }

    private mutating func readRange(_ json: inout JSONScanner) throws {
        var first = -1
        var end = -1
        try json.object { json in
            if json.keyIs("first") {
                first = Int(try json.integer())
            } else if json.keyIs("end") {
                end = Int(try json.integer())
            } else if json.keyIs("treeSize") {
                treeSize = Int(try json.integer())
            } else {
                try json.skip()
            }
        }
        guard 0 <= first, first <= end else { throw JSONScanner.Fault(offset: 0) }
        range = first..<end
    }

    private mutating func readCounts(_ json: inout JSONScanner) throws {
        try json.object { json in
            if json.keyIs("envelopes") {
                counts.envelopes = Int(try json.integer())
            } else if json.keyIs("openings") {
                counts.openings = Int(try json.integer())
            } else if json.keyIs("posts") {
                counts.posts = Int(try json.integer())
            } else if json.keyIs("context") {
                counts.context = Int(try json.integer())
            } else if json.keyIs("media") {
                counts.media = Int(try json.integer())
            } else {
                try json.skip()
            }
        }
    }
}

extension BundleManifest.File {
    fileprivate init(reading json: inout JSONScanner) throws {
        var name = ""
        var size: Int64 = -1
        var sha256: TreeHash?
        try json.object { json in
            if json.keyIs("name") {
                name = try json.string()
            } else if json.keyIs("size") {
                size = try json.integer()
            } else if json.keyIs("sha256") {
                sha256 = Hex.decode(try json.string()).flatMap { TreeHash($0) }
            } else {
                try json.skip()
            }
        }
        guard let sha256, size >= 0, !name.isEmpty else { throw JSONScanner.Fault(offset: 0) }
        self.init(name: name, size: size, sha256: sha256)
    }
}

extension BundleManifest.MissingMedia {
    fileprivate init(reading json: inout JSONScanner) throws {
        var entry = -1
        var sha256 = ""
        var why = ""
        try json.object { json in
            if json.keyIs("entry") {
                entry = Int(try json.integer())
            } else if json.keyIs("sha256") {
                sha256 = try json.string()
            } else if json.keyIs("why") {
                why = try json.string()
            } else {
                try json.skip()
            }
        }
        self.init(entry: entry, sha256: sha256, why: why)
    }
}

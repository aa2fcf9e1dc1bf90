extension NativeFacts {
    /// Writes `{"network":…,"id":…,"thread":…,"album":…,"reply":…,"quote":…,"forward":{"from":…,"often":true},
    /// "revised":MS,"ahead":MS,"auto":true,"unsupported":…}`, keys absent where nil or false.
    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.key("network")
        json.string(network)
        json.key("id")
        json.string(message)
        json.member("thread", thread)
        json.member("album", album)
        json.member("reply", reply)
        json.member("quote", quote)
        if let forward {
            json.key("forward")
            json.beginObject()
            json.member("from", forward.from)
            json.member("often", forward.isFrequent)
            json.endObject()
        }
        if let revisedAt {
            json.key("revised")
            json.integer(revisedAt)
        }
        if let aheadBy {
            json.key("ahead")
            json.integer(aheadBy)
        }
        json.member("auto", isAutomatic)
        json.member("unsupported", unsupported)
        json.endObject()
    }

    /// Reads what ``write(to:)`` wrote; unknown keys are passed over.
    package init(reading json: inout JSONScanner) throws {
        var read = NativeFacts(network: "", message: "")
        try json.object { json in
            if json.keyIs("network") {
                read.network = try json.string()
            } else if json.keyIs("id") {
                read.message = try json.string()
            } else if json.keyIs("thread") {
                read.thread = try json.string()
            } else if json.keyIs("album") {
                read.album = try json.string()
            } else if json.keyIs("reply") {
                read.reply = try json.string()
            } else if json.keyIs("quote") {
                read.quote = try json.string()
            } else if json.keyIs("forward") {
                read.forward = try Forward(reading: &json)
            } else if json.keyIs("revised") {
                read.revisedAt = try json.integer()
            } else if json.keyIs("ahead") {
                read.aheadBy = try json.integer()
            } else if json.keyIs("auto") {
                read.isAutomatic = try json.boolean()
            } else if json.keyIs("unsupported") {
                read.unsupported = try json.string()
            } else {
                try json.skip()
            }
        }
        self = read
    }
}

extension NativeFacts.Forward {
    fileprivate init(reading json: inout JSONScanner) throws {
        var read = NativeFacts.Forward()
        try json.object { json in
            if json.keyIs("from") {
                read.from = try json.string()
            } else if json.keyIs("often") {
                read.isFrequent = try json.boolean()
            } else {
                try json.skip()
            }
        }
        self = read
    }
}

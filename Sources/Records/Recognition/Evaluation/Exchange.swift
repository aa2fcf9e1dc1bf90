import Domain

/// A request and what its decider answered, written for training: two posts, once with a reply and once without.
package enum Exchange {
    /// Reads JSON lines `{"from": role, "ask": text, "by": role, "answer": text, "label": label}`; unknown keys are
    /// passed over, and so are lines with unknown roles or labels.
    package static func conversations(_ bytes: [UInt8]) throws -> [ConversationCase] {
        try bytes.split(separator: 0x0A).enumerated().flatMap { number, line in
            try conversations(of: Array(line), number: number)
        }
    }

    private static func conversations(of line: [UInt8], number: Int) throws -> [ConversationCase] {
        var values: [String: String] = [:]
        try JSONScanner.read(line) { scanner in
            try scanner.object { scanner in
                let key = scanner.keyText
                values[key] = try scanner.string()
            }
        }
        guard let asker = values["from"].flatMap(OfficialRole.init), let ask = values["ask"],
            let decider = values["by"].flatMap(OfficialRole.init), let answer = values["answer"],
            let label = values["label"].flatMap(PostLabel.init)
        else { return [] }
        return [true, false].map { isReply in
            let request = post("ask", by: asker, under: decider, ask, minute: 0)
            var reply = post("answer", by: decider, under: nil, answer, minute: 5)
            if isReply { reply.replyTo = request.id }
            return ConversationCase(
                posts: [request, reply],
                labels: [(request.id, .permissionRequest), (reply.id, label)]
            )
        }
    }

    /// Units are such that the decider may decide.
    private static func post(
        _ id: String,
        by role: OfficialRole,
        under decider: OfficialRole?,
        _ text: String,
        minute: Int64
    ) -> ForumPost {
        var post = ForumPost()
        post.id = PostReference(id)
        post.forum = "F"
        post.role = role
        post.at = Moment(milliseconds: 1_763_341_200_000 + minute * 60_000, offsetMinutes: 420)
        post.text = text
        switch role {
        case .leader: (post.sender, post.unit) = ("Sekda", "Sekretariat Daerah")
        case .head: (post.sender, post.unit) = ("Kadis Sosial", "Dinas Sosial")
        case .camat: (post.sender, post.unit) = ("Camat Andir", "Kecamatan Andir")
        case .lurah: (post.sender, post.unit) = ("Lurah Ciroyom", "Kel. Ciroyom, Kec. Andir")
        case .aide:
            (post.sender, post.unit) = ("Ajudan", "Sekretariat Daerah")
            if decider == nil { post.authority = StatedAuthority(kind: .speaks, principal: "Sekda") }
        case .staff: (post.sender, post.unit) = staff(under: decider)
        }
        return post
    }

    private static func staff(under decider: OfficialRole?) -> (sender: String, unit: String) {
        switch decider {
        case .camat?: ("Kasi Trantib", "Kecamatan Andir")
        case .lurah?: ("Kasi Pemerintahan", "Kel. Ciroyom, Kec. Andir")
        default: ("Kabid Rehabilitasi", "Dinas Sosial")
        }
    }
}

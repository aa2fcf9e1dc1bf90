import Domain
import Foundation
import Intake
import Outbox

/// What `titian.yaml` says about running as a service; every part may be absent.
struct ServiceSettings: Sendable {
    var listen = ListenAddress()
    var networks: NetworkSettings
    /// Which chats belong to which forum.
    var forums: ForumRules
    var outbox: OutboxYAML
    /// Author ids (`network:id`) that may send exports to the relay as documents.
    var exporters: Set<String>
    /// The city's own Jitsi Meet; nil where it has none.
    var jitsi: JitsiSettings?

    init(_ yaml: YAMLSection, folder: DataFolder) throws {
        if let text = try yaml.text("listen") {
            guard let address = ListenAddress(text) else { throw yaml.bad("listen", text) }
            listen = address
        }
        networks = try NetworkSettings(yaml.section("networks"), folder: folder)
        let forums = try ForumYAML.read(yaml)
        self.forums = ForumRules(forums: forums.chats)
        outbox = try OutboxYAML(yaml, speech: forums.speech)
        let imports = try yaml.section("imports")
        exporters = Set(try imports?.texts("from") ?? [])
        try imports?.finish()
        jitsi = try yaml.section("jitsi").map { try JitsiSettings($0, folder: folder) }
    }
}

/// The section `jitsi`: a Jitsi Meet server that lets in whoever has a signed link.
struct JitsiSettings: Sendable {
    let domain: String
    let appID: String
    let secret: Secret

    init(_ yaml: YAMLSection, folder: DataFolder) throws {
        domain = try yaml.required("domain")
        appID = try yaml.required("app_id")
        secret = try Secret("secret", standard: "TITIAN_JITSI_SECRET", in: yaml, folder)
        try yaml.finish()
    }
}

/// The list `forums`: what a forum is called, which chats belong to it, and what may be said there.
struct ForumYAML {
    var chats: [ForumRules.Chat: String] = [:]
    /// By the forum's name in lower case.
    var speech: [String: Set<ForumSpeech>] = [:]

    static func read(_ yaml: YAMLSection) throws -> ForumYAML {
        var read = ForumYAML()
        for forum in try yaml.sections("forums") {
            let name = try forum.required("name")
            for chat in try forum.texts("chats") {
                guard let colon = chat.firstIndex(of: ":"), colon != chat.startIndex else {
                    throw forum.bad("chats", chat)
                }
                let id = String(chat[chat.index(after: colon)...])
                read.chats[.init(network: String(chat[..<colon]), id: id)] = name
            }
            read.speech[name.lowercased()] = Set(
                try forum.texts("speech").map { word in
                    guard let speech = ForumSpeech(rawValue: word) else { throw forum.bad("speech", word) }
                    return speech
                }
            )
            try forum.finish()
        }
        return read
    }
}

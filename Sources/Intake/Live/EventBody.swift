import Domain
import Networks

/// The `body` slots of entries that are no posts (docs/log.md).
enum EventBody {
    /// `{"at":MS,"stamp":…,"message":…,"emojis":[…],"several":true}`; `message` absent where only the reaction is named,
    /// `several` where the signs are all that stands.
    static func reaction(_ reaction: LiveReaction) -> [UInt8] {
        object { json in
            json.key("at")
            json.integer(reaction.at)
            json.key("stamp")
            json.string(reaction.stamp)
            json.member("message", reaction.message.isEmpty ? nil : reaction.message)
            json.key("emojis")
            json.beginArray()
            reaction.emojis.forEach { json.string($0) }
            json.endArray()
            if reaction.isOneOfSeveral { json.member("several", true) }
        }
    }

    /// `{"at":MS,"choice":…,"message":…,"data":…}`.
    static func choice(_ choice: LiveChoice) -> [UInt8] {
        object { json in
            json.key("at")
            json.integer(choice.at)
            json.key("choice")
            json.string(choice.id)
            json.key("message")
            json.string(choice.message)
            json.key("data")
            json.string(choice.data)
        }
    }

    /// `{"status":…,"at":MS,"message":…,"detail":…}`: an outcome as the Outbox writes them.
    static func delivery(_ delivery: LiveDelivery) -> [UInt8] {
        object { json in
            json.key("status")
            json.string(delivery.state.rawValue)
            json.key("at")
            json.integer(delivery.at)
            json.key("message")
            json.string(delivery.message)
            json.member("detail", delivery.reason)
        }
    }

    /// `{"network":…,"reason":…}`.
    static func unreadable(network: String, reason: String) -> [UInt8] {
        object { json in
            json.key("network")
            json.string(network)
            json.key("reason")
            json.string(reason)
        }
    }

    private static func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        members(&json)
        json.endObject()
        return json.bytes
    }
}

import Domain
import Foundation
import Outbox

/// The sections `outbox`, `routes` and `notice`: when and what the relay may say.
struct OutboxYAML: Sendable {
    private var night: QuietRules.Hours?
    private var friday: QuietRules.Hours?
    private var prayers: QuietRules.Prayers?
    private var days: Set<Int> = []
    private var recapMinute = 16 * 60
    private var speaking = SpeakingRules()
    private var routes: [RouteDraft] = []
    private var speech: [String: Set<ForumSpeech>]
    private var keeper: String?
    private var contact: String?
    private var basis: String?
    private var template: String?

    init(_ yaml: YAMLSection, speech: [String: Set<ForumSpeech>]) throws {
        self.speech = speech
        let section = try yaml.section("outbox")
        night = try Self.hours("quiet_hours", in: section) ?? .init(from: 21 * 60, to: 5 * 60)
        friday = try Self.hours("friday", in: section) ?? .init(from: 11 * 60 + 30, to: 13 * 60)
        if let section {
            if let text = try section.text("recap_at") {
                guard let minute = Self.minute(text) else { throw section.bad("recap_at", text) }
                recapMinute = minute
            }
            if let text = try section.text("receipts") {
                guard let receipts = SpeakingRules.Receipts(rawValue: text) else {
                    throw section.bad("receipts", text)
                }
                speaking.receipts = receipts
            }
            if let minutes = try section.number("max_age_minutes", in: 0...10_080) {
                speaking.longestAge = Int64(minutes) * 60_000
            }
            for text in try section.texts("quiet_days") {
                guard let day = Period.day(text) else { throw section.bad("quiet_days", text) }
                days.insert(day.dayNumber)
            }
            try readPrayers(section)
            try section.finish()
        }
        try readRoutes(yaml)
        if let notice = try yaml.section("notice") {
            keeper = try notice.text("keeper")
            contact = try notice.text("contact")
            basis = try notice.text("basis")
            template = try notice.text("text")
            try notice.finish()
        }
    }

    private mutating func readPrayers(_ section: YAMLSection) throws {
        guard let prayer = try section.section("prayer") else { return }
        guard let latitude = try prayer.number("latitude", in: -60...60),
            let longitude = try prayer.number("longitude", in: -180...180)
        else { throw SettingsFault.missingKey(path: prayer.file, key: prayer.prefix + "latitude, longitude") }
        let minutes = try prayer.number("minutes", in: 0...240) ?? 20
        let elevation = try prayer.number("elevation", in: -100...5_000) ?? 0
        prayers = .init(
            times: PrayerTimes(
                place: GeoPoint(latitude: latitude, longitude: longitude),
                elevation: elevation
            ),
            minutes: Int(minutes)
        )
        try prayer.finish()
    }

    private mutating func readRoutes(_ yaml: YAMLSection) throws {
        for route in try yaml.sections("routes") {
            let from = try route.texts("from")
            let to = try route.texts("to")
            let name =
                try route.text("name") ?? "\(from.joined(separator: ", ")) → \(to.joined(separator: ", "))"
            routes.append(
                RouteDraft(
                    name: name,
                    from: from,
                    to: to,
                    kinds: try route.texts("kinds"),
                    words: try route.texts("words"),
                    except: try route.texts("except"),
                    senders: try route.texts("senders"),
                    roles: try route.texts("roles"),
                    discreet: try route.flag("discreet") ?? true,
                    emergency: try route.flag("emergency") ?? false
                )
            )
            try route.finish()
        }
        _ = try RouteRules(routes)
    }

    /// Everything together, for an organisation of that name and zone.
    func settings(organisation: String, zone: TimeZone) throws -> OutboxSettings {
        OutboxSettings(
            quiet: QuietRules(zone: zone, night: night, prayers: prayers, friday: friday, days: days),
            speaking: speaking,
            routes: try RouteRules(routes),
            recap: RecapSchedule(minute: recapMinute, zone: zone),
            notice: try RecordingNotice(
                organisation: organisation,
                keeper: keeper ?? "Sekretariat Daerah \(organisation)",
                contact: contact ?? "pengelola relay \(organisation)",
                basis: basis ?? RecordingNotice.defaultBasis,
                template: template ?? RecordingNotice.defaultTemplate
            ),
            speech: speech
        )
    }

    /// `21.00-05.00`; `none` or `-` for no such hours.
    private static func hours(_ key: String, in section: YAMLSection?) throws -> QuietRules.Hours? {
        guard let section, let text = try section.text(key) else { return nil }
        if ["none", "-", "tidak", "no", "false"].contains(text.lowercased()) { return .init(from: 0, to: 0) }
        let parts = text.split { "-–".contains($0) }.map { $0.filter { $0 != " " } }
        guard parts.count == 2, let from = minute(String(parts[0])), let to = minute(String(parts[1])) else {
            throw section.bad(key, text)
        }
        return .init(from: from, to: to)
    }

    /// `21.00` or `21:00` in minutes since midnight.
    private static func minute(_ text: String) -> Int? {
        let parts = text.split { ".:".contains($0) }
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...24).contains(hour), (0..<60).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }
}

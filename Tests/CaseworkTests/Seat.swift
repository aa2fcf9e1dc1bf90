import Foundation
import Records
import Roster

/// The post that a sender's role, unit and title tell of.
struct Seat {
    static let assistant = 3

    let role: Role
    let position: String
    private(set) var unit: String
    private(set) var kind: OrgUnit.Kind
    /// The kecamatan around a kelurahan.
    private(set) var district: String?
    /// Of a leader: 0 for the mayor … 3 for an assistant.
    private(set) var rank = 0
    /// The title is held for another, as in "Suharto (Plh Sekda)".
    let isActing: Bool

    init(_ post: ForumPost) {
        let words = post.sender.split(separator: " ").map(String.init)
        let plain = words.map { $0.lowercased().filter(\.isLetter) }
        isActing = plain.contains { ["plt", "plh", "pj"].contains($0) }
        let title = words.drop { Self.courtesies.contains($0.lowercased()) }
        position = title.joined(separator: " ")
        let first = title.first?.lowercased() ?? ""
        role = post.role.flatMap { Role(rawValue: $0.rawValue) } ?? Self.role(titled: first)
        let rest = title.dropFirst().joined(separator: " ")
        let parts = post.unit.components(separatedBy: ", ")
        switch role {
        case .leader:
            rank = plain.lazy.compactMap(Self.rank).first ?? 0
            kind = rank == Self.assistant ? .division : .leadership
            unit = rank == 2 ? "Sekretaris Daerah \(rest)" : position
        case .camat:
            kind = .district
            unit = "Kecamatan " + (post.unit.isEmpty ? rest : Self.bare(post.unit))
        case .lurah:
            kind = .subdistrict
            unit = "Kelurahan " + (post.unit.isEmpty ? rest : Self.bare(parts[0]))
            if parts.count > 1 { district = "Kecamatan " + Self.bare(parts[1]) }
        case .head, .aide, .staff:
            kind = Self.kind(parts[0])
            unit = parts[0].isEmpty ? position : parts[0]
            if kind == .district { unit = "Kecamatan " + Self.bare(unit) }
            if kind == .subdistrict {
                unit = "Kelurahan " + Self.bare(unit)
                if parts.count > 1 { district = "Kecamatan " + Self.bare(parts[1]) }
            }
        }
    }

    private static let courtesies: Set<String> = [
        "pak", "bu", "bapak", "ibu", "pa", "bang", "mas", "plt", "plh", "pj",
    ]
    private static let districts: Set<String> = ["kec.", "kap.", "distrik", "kemantren", "kapanewon"]
    private static let subdistricts: Set<String> = ["kel.", "ds.", "gp.", "kp.", "kal.", "desa", "pekon"]

    private static func role(titled word: String) -> Role {
        switch word {
        case "wali", "walikota", "wakil", "wabup", "bupati", "sekda", "sekko", "asisten", "asda", "gubernur":
            .leader
        case "camat", "panewu", "mantri": .camat
        case "lurah", "kades", "keuchik", "kuwu", "perbekel", "penghulu": .lurah
        case "kepala", "kalak", "inspektur", "direktur", "kabag", "kaban": .head
        case "ajudan": .aide
        default: word.hasPrefix("kadis") || word.hasPrefix("kasat") ? .head : .staff
        }
    }

    private static func rank(_ word: String) -> Int? {
        switch word {
        case "wali", "walikota", "bupati", "gubernur": 0
        case "wakil", "wabup", "wawali": 1
        case "sekda", "sekko": 2
        case "asisten", "asda": assistant
        default: nil
        }
    }

    private static func kind(_ unit: String) -> OrgUnit.Kind {
        switch unit.split(separator: " ").first?.lowercased() ?? "" {
        case let word where districts.contains(word): .district
        case let word where subdistricts.contains(word): .subdistrict
        case "bagian", "bidang", "asisten": .division
        default: .agency
        }
    }

    /// Without the word for the sort of unit.
    private static func bare(_ unit: String) -> String {
        let words = unit.split(separator: " ")
        let first = words.first?.lowercased() ?? ""
        let isSort = districts.contains(first) || subdistricts.contains(first)
        return isSort ? words.dropFirst().joined(separator: " ") : unit
    }
}

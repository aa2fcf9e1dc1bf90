import Domain

/// Something wrong in a kind's file: where, under which key, and what would be right.
package struct KindFault: TitianError, Hashable {
    /// What is wrong.
    package enum Problem: Hashable, Sendable {
        /// Not YAML; the parser's words.
        case malformed(String)
        case tooLarge(limit: Int)
        case missing
        case unknownKey(allowed: [String], nearest: String?)
        /// Another shape of YAML is wanted: a text, a list, a mapping.
        case shape(wanted: Wording)
        case badValue(String, allowed: [String], nearest: String?)
        /// `taken` by another file or line.
        case duplicate(String, taken: String)
        /// A state to which no rule leads.
        case unreachable
        case confidentialInPublic(String)
    }

    package let file: String
    /// 1-based; nil where the whole file is meant.
    package let line: Int?
    /// Such as `transitions[2].to`; empty for the whole file.
    package let key: String
    package let problem: Problem

    package init(file: String, line: Int?, key: String, problem: Problem) {
        self.file = file
        self.line = line
        self.key = key
        self.problem = problem
    }

    package var message: Wording {
        let place = Wording(
            id: file + (line.map { " baris \($0)" } ?? "") + (key.isEmpty ? "" : ", \(key)"),
            en: file + (line.map { " line \($0)" } ?? "") + (key.isEmpty ? "" : ", \(key)")
        )
        let said = problem.said
        return Wording(
            id: "\(place.indonesian): \(said.indonesian).",
            en: "\(place.english): \(said.english)."
        )
    }

    package var advice: Wording {
        switch problem {
        case .unknownKey(let allowed, let nearest), .badValue(_, let allowed, let nearest):
            Self.choose(allowed, nearest)
        case .missing:
            Wording(id: "Tambahkan kunci itu.", en: "Add the key.")
        case .malformed:
            Wording(id: "Perbaiki berkasnya.", en: "Mend the file.")
        case .tooLarge, .shape, .duplicate, .unreachable:
            Wording(id: "Lihat docs/kinds.md.", en: "See docs/kinds.md.")
        case .confidentialInPublic:
            Wording(
                id: "Hapus dari teks itu, atau cabut tanda rahasianya.",
                en: "Take it out of the text, or make the field public."
            )
        }
    }

    private static func choose(_ allowed: [String], _ nearest: String?) -> Wording {
        let list = allowed.joined(separator: ", ")
        guard !list.isEmpty else { return Wording(id: "Perbaiki nilainya.", en: "Correct the value.") }
        let hint =
            nearest.map { Wording(id: "Maksudnya \"\($0)\"? ", en: "Did you mean \"\($0)\"? ") } ?? .none
        return Wording(id: "\(hint.indonesian)Pilihan: \(list).", en: "\(hint.english)Allowed: \(list).")
    }
}

extension KindFault.Problem {
    fileprivate var said: Wording {
        switch self {
        case .malformed(let detail):
            Wording(id: "bukan YAML yang sah (\(detail))", en: "not valid YAML (\(detail))")
        case .tooLarge(let limit):
            Wording(id: "melebihi batas \(limit)", en: "exceeds the limit of \(limit)")
        case .missing: Wording(id: "belum diisi", en: "is missing")
        case .unknownKey: Wording(id: "kunci tidak dikenal", en: "unknown key")
        case .shape(let wanted):
            Wording(id: "harus \(wanted.indonesian)", en: "must be \(wanted.english)")
        case .badValue(let value, _, _):
            Wording(id: "nilai \"\(value)\" tidak sah", en: "\"\(value)\" is not valid")
        case .duplicate(let value, let taken):
            Wording(
                id: "\"\(value)\" sudah dipakai di \(taken)",
                en: "\"\(value)\" is already used by \(taken)"
            )
        case .unreachable:
            Wording(
                id: "tidak dapat dicapai dari keadaan awal",
                en: "cannot be reached from the initial state"
            )
        case .confidentialInPublic(let field):
            Wording(
                id: "\"\(field)\" bersifat rahasia dan tidak boleh tampil di forum atau ringkasan",
                en: "\"\(field)\" is confidential and must not appear in a forum or digest"
            )
        }
    }
}

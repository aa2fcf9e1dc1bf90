/// The columns of all tables, and by what headings they are known.
enum SheetColumn: String, CaseIterable {
    case key, name, kind, parent, short, answers, since, until, position, unit, role, phones, accounts,
        aliases
    case courtesy, speaksFor, heldBy, thumbs, chats, members, confidential, relay, member, letter, scope, from
    case who, what, by, days, forum, exempt, onHolidays, requester, deciders, date, source, hours, ramadan

    /// Headings in lower case without spaces and signs; the first is the one that documents name.
    var names: [String] {
        switch self {
        case .key: ["kunci", "key", "id", "kode"]
        case .name: ["nama", "name", "namalengkap", "namaunit", "namaforum"]
        case .kind: ["jenis", "kind", "type", "status", "tipe"]
        case .parent: ["induk", "parent", "atasan", "unitinduk"]
        case .short: ["singkatan", "short", "shortnames", "sebutan"]
        case .answers: ["tugas", "responsibilities", "urusan", "answers"]
        case .since: ["sejak", "since", "tmt", "mulai"]
        case .until: ["sampai", "until", "berakhir", "sd"]
        case .position: ["jabatan", "position"]
        case .unit: ["unit", "unitkerja", "skpd", "opd"]
        case .role: ["peran", "role"]
        case .phones: ["telepon", "phones", "phone", "nohp", "hp", "nomorhp", "notelepon", "nowa"]
        case .accounts: ["akun", "accounts", "account", "ids", "networkids"]
        case .aliases: ["alias", "aliases", "panggilan", "namakontak"]
        case .courtesy: ["sapaan", "courtesy", "title"]
        case .speaksFor: ["menyampaikanuntuk", "speaksfor", "jurubicara"]
        case .heldBy: ["dipegang", "operator", "heldby", "pemegang"]
        case .thumbs: ["jempol", "thumbsup", "thumbs"]
        case .chats: ["percakapan", "chats", "chat", "grup", "networkids"]
        case .members: ["anggota", "members"]
        case .confidential: ["rahasia", "confidential"]
        case .relay: ["titian", "relay", "bolehbicara"]
        case .member: ["pejabat", "member", "nama", "name", "kunci", "key"]
        case .letter: ["nomorsurat", "letter", "nomorsk", "nosk", "sk", "nosurat", "surat"]
        case .scope: ["lingkup", "scope", "wewenang"]
        case .from: ["mulai", "from", "sejak", "since"]
        case .who: ["siapa", "who", "wajib"]
        case .what: ["apa", "what", "laporan"]
        case .by: ["palinglambat", "by", "batas", "jam", "due"]
        case .days: ["hari", "days"]
        case .forum: ["forum"]
        case .exempt: ["kecuali", "exempt", "exemptions"]
        case .onHolidays: ["libur", "onholidays", "harilibur"]
        case .requester: ["pemohon", "requester"]
        case .deciders: ["pemutus", "decider", "deciders"]
        case .date: ["tanggal", "date", "from", "mulai"]
        case .source: ["dasar", "source"]
        case .hours: ["jam", "hours"]
        case .ramadan: ["ramadan", "ramadhan"]
        }
    }

    /// The columns of a table; of two that share a heading the earlier is meant.
    static func columns(of kind: Sheet.Kind) -> [SheetColumn] {
        switch kind {
        case .units: [.key, .name, .kind, .parent, .short, .answers, .since, .until]
        case .people:
            [
                .key, .name, .position, .unit, .role, .courtesy, .phones, .accounts, .aliases, .speaksFor,
                .heldBy,
                .thumbs, .letter, .since, .until,
            ]
        case .forums: [.name, .kind, .chats, .members, .confidential, .relay, .since]
        case .acting: [.member, .unit, .kind, .from, .until, .letter, .scope]
        case .duties: [.key, .who, .what, .by, .days, .onHolidays, .exempt, .forum, .since, .until]
        case .authority: [.kind, .requester, .deciders]
        case .holidays: [.date, .until, .kind, .name, .source]
        case .hours: [.unit, .days, .hours, .ramadan]
        case .transfers: [.member, .unit, .position, .role, .since, .letter]
        }
    }

    /// Without these a table means nothing.
    static func required(of kind: Sheet.Kind) -> [SheetColumn] {
        switch kind {
        case .units: [.name, .kind]
        case .people: [.name, .unit]
        case .forums: [.name, .kind]
        case .acting: [.member, .unit, .kind, .from, .until, .letter]
        case .duties: [.who, .what, .by]
        case .authority: [.requester, .deciders]
        case .holidays: [.date, .kind, .name]
        case .hours: [.days, .hours]
        case .transfers: [.member, .unit, .since]
        }
    }
}

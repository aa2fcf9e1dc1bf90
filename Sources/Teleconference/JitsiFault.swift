import Domain

/// Why there is no link to a room.
package enum JitsiFault: TitianError, Hashable {
    /// Not a host name, or one with a port.
    case domain(String)
    case appID
    case shortSecret(bytes: Int)
    case participant
    /// The meeting ends before it begins, or lasts longer than a day.
    case period
    case over
    case unsigned

    package var message: Wording {
        switch self {
        case .domain(let name):
            Wording(
                id: "\"\(name)\" bukan nama server Jitsi.",
                en: "\"\(name)\" is not the name of a Jitsi server."
            )
        case .appID:
            Wording(
                id: "Pengenal aplikasi Jitsi kosong atau tidak sah.",
                en: "The Jitsi application id is empty or invalid."
            )
        case .shortSecret(let bytes):
            Wording(
                id: "Rahasia Jitsi hanya \(bytes) bita; paling sedikit \(RoomSecret.leastLength).",
                en: "The Jitsi secret has only \(bytes) bytes; at least \(RoomSecret.leastLength) are needed."
            )
        case .participant:
            Wording(id: "Nama atau kunci peserta kosong.", en: "A participant's name or key is empty.")
        case .period:
            Wording(
                id: "Rapat harus berakhir setelah dimulai, paling lama sehari.",
                en: "A meeting must end after it begins, within a day."
            )
        case .over: Wording(id: "Rapat sudah berakhir.", en: "The meeting is over.")
        case .unsigned:
            Wording(id: "Tautan rapat tidak dapat ditandatangani.", en: "The link cannot be signed.")
        }
    }

    package var advice: Wording {
        switch self {
        case .domain:
            Wording(
                id: "Tulis tanpa https://, misalnya meet.kota.go.id.",
                en: "Write it without https://, such as meet.kota.go.id."
            )
        case .appID: Wording(id: "Samakan dengan app_id di Prosody.", en: "Use the app_id of Prosody.")
        case .shortSecret:
            Wording(
                id: "Buat dengan `openssl rand -hex 32`, juga sebagai app_secret di Prosody.",
                en: "Make one with `openssl rand -hex 32`, also as app_secret of Prosody."
            )
        default: .none
        }
    }
}

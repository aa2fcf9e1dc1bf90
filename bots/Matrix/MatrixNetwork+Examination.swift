import Domain
import Networks

/// What `titian doctor` asks of the homeserver.
extension MatrixNetwork {
    package func examine() async -> [Finding] {
        do {
            _ = try await own.learn()
        } catch {
            return [Finding(.bad, error.message, advice: Self.registrationAdvice(error))]
        }
        return [Self.known] + (await version()) + [await ping()] + (await encryptedRooms())
    }

    private static let known = Finding(
        .good,
        Wording(
            id: "Matrix: homeserver mengenali relai.",
            en: "Matrix: the homeserver knows the relay."
        )
    )

    private static func registrationAdvice(_ fault: NetworkFault) -> Wording {
        guard case .unauthorised = fault else { return fault.advice }
        return Wording(
            id:
                "Daftarkan registration.yaml di app_service_config_files pada homeserver.yaml, lalu mulai ulang "
                + "homeserver; berkasnya harus yang dibaca Titian.",
            en: "List registration.yaml under app_service_config_files in homeserver.yaml and restart the "
                + "homeserver; it must be the file that Titian reads."
        )
    }

    /// Files can be had with the relay's token since version 1.11 of the specification.
    private func version() async -> [Finding] {
        let answer = try? await client.call("GET", ["client", "versions"])
        let versions = answer?["versions"]?.elements?.compactMap(\.text) ?? []
        let isRecent = versions.contains { version in
            version.hasPrefix("v1.") && (Int(version.dropFirst(3)) ?? 0) >= 11
        }
        guard !isRecent else { return [] }
        return [
            Finding(
                .warning,
                Wording(
                    id: "Matrix: homeserver lebih lama dari spesifikasi v1.11; foto tidak dapat diambil.",
                    en:
                        "Matrix: the homeserver is older than v1.11 of the specification; photos cannot be fetched."
                ),
                advice: Wording(id: "Perbarui homeserver.", en: "Update the homeserver.")
            )
        ]
    }

    /// Asks the homeserver to call us.
    private func ping() async -> Finding {
        let path = ["client", "v1", "appservice", settings.registration.id, "ping"]
        do {
            _ = try await client.call("POST", path, Array("{}".utf8), timeout: .seconds(60))
            return Finding(
                .good,
                Wording(
                    id: "Matrix: homeserver dapat memanggil relai.",
                    en: "Matrix: the homeserver can call the relay."
                )
            )
        } catch {
            return Finding(
                .bad,
                Wording(
                    id: "Matrix: homeserver tidak dapat memanggil relai (\(Self.reason(error))).",
                    en: "Matrix: the homeserver cannot call the relay (\(Self.reason(error)))."
                ),
                advice: Wording(
                    id:
                        "Jalankan `titian serve`; periksa url di registration.yaml: homeserver memanggil alamat itu.",
                    en:
                        "Run `titian serve`; check the url in registration.yaml: the homeserver calls that address."
                )
            )
        }
    }

    private static func reason(_ fault: NetworkFault) -> String {
        switch fault {
        case .refused(let what), .notConnected(let what), .unreachable(let what), .unauthorised(let what):
            what
        case .slowDown, .moved: "M_LIMIT_EXCEEDED"
        }
    }

    /// Rooms that the relay is in and cannot read.
    private func encryptedRooms() async -> [Finding] {
        let joined = try? await client.call("GET", ["client", "v3", "joined_rooms"])
        let rooms = joined?["joined_rooms"]?.elements?.compactMap(\.text) ?? []
        var encrypted = 0
        for room in rooms.prefix(200) {
            let path = ["client", "v3", "rooms", room, "state", "m.room.encryption"]
            if (try? await client.call("GET", path)) != nil { encrypted += 1 }
        }
        guard encrypted > 0 else { return [] }
        return [
            Finding(
                .bad,
                Wording(
                    id: "Matrix: \(encrypted) dari \(rooms.count) ruang terenkripsi dan tidak terbaca.",
                    en: "Matrix: \(encrypted) of \(rooms.count) rooms are encrypted and cannot be read."
                ),
                advice: Wording(
                    id: "Enkripsi tidak dapat dimatikan: buat ruang baru tanpa enkripsi (docs/matrix.md).",
                    en: "Encryption cannot be switched off: make a new room without it (docs/matrix.md)."
                )
            )
        ]
    }
}

/// Who is let into a room.
package struct JitsiParticipant: Hashable, Sendable {
    /// Longer names are cut.
    private static let nameLimit = 80

    /// A key of the roster: told to the Jitsi server, so never a telephone number.
    package let id: String
    /// As others see it.
    package let name: String

    /// Throws ``JitsiFault/participant`` where one of them is empty.
    package init(id: String, name: String) throws(JitsiFault) {
        let shown = name.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
            .filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
        guard !id.isEmpty, !shown.isEmpty else { throw .participant }
        self.id = id
        self.name = String(shown.prefix(Self.nameLimit))
    }
}

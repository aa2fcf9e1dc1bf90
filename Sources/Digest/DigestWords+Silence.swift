import Domain

/// What a digest says of duties to report.
extension DigestWords {
    /// `kondisi wilayah, pukul 16.00: 3 dari 30 unit`.
    static func duty(_ silence: DigestSilence, _ formats: DigestFormats) -> String {
        let count = silenceCount(silence).text(in: formats.language)
        guard let duty = silence.duty, let due = silence.due else { return count }
        let time = formats.time(minutes: due)
        let owed = Wording(id: "paling lambat pukul \(time)", en: "by \(time)").text(in: formats.language)
        return "\(duty.text(in: formats.language)) (\(owed)): \(count)"
    }

    /// The units in their groups, each with what is said of it; those without units are left out.
    static func groups(_ silence: DigestSilence) -> [(title: Wording?, units: [DiscreetText])] {
        let groups: [(title: Wording?, units: [DiscreetText])] = [
            (nil, silence.units),
            (Wording(id: "Ada pesan, laporan belum terbaca", en: "Posted, no report read"), silence.unread),
            (Wording(id: "Laporan susulan", en: "Reported later"), silence.late),
            (Wording(id: "NIHIL", en: "Nothing to report (NIHIL)"), silence.none),
            (Wording(id: "Dalam pendataan", en: "Still counting"), silence.pending),
            (Wording(id: "Cuti atau perjalanan dinas", en: "On leave or travelling"), silence.excused),
        ]
        return groups.filter { !$0.units.isEmpty }
    }
}

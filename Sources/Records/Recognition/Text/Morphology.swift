/// The regular forms of an Indonesian verb: what officials make of *angkut* when they write about it.
///
/// Rules of *Tata Bahasa Baku Bahasa Indonesia* (meN- and peN- take the nasal of the first sound;
/// k, p, s, t fall away behind it).
package enum Morphology {
    /// One form and the voice that its affixes show.
    package struct Form: Equatable, Sendable {
        package let word: String
        package let voice: Concept
    }

    /// All forms of a root with the suffixes `suffixes` ("", "kan", "i"); the bare root is among them.
    package static func forms(of root: String, suffixes: [String] = ["", "kan"]) -> [Form] {
        var forms: [Form] = []
        for suffix in suffixes {
            forms.append(Form(word: root + suffix, voice: .stem))
            forms.append(Form(word: nasal("me", root) + suffix, voice: .active))
            forms.append(Form(word: "di" + root + suffix, voice: .passive))
            forms.append(Form(word: "ter" + root + suffix, voice: .passive))
        }
        forms.append(Form(word: "ber" + root, voice: .active))
        forms.append(Form(word: nasal("pe", root) + "an", voice: .noun))
        return forms
    }

    /// `root` behind meN- or peN-.
    package static func nasal(_ prefix: String, _ root: String) -> String {
        let isShort = root.utf8.count <= 3 && root.filter { "aeiou".contains($0) }.count == 1
        if isShort { return prefix + "nge" + root }
        if root.hasPrefix("ng") || root.hasPrefix("ny") { return prefix + root }
        switch root.first {
        case "k" where !root.hasPrefix("kl") && !root.hasPrefix("kr"): return prefix + "ng" + root.dropFirst()
        case "a", "e", "i", "o", "u", "g", "h", "k": return prefix + "ng" + root
        case "p" where !root.hasPrefix("pr") && !root.hasPrefix("pl"): return prefix + "m" + root.dropFirst()
        case "b", "f", "v", "p": return prefix + "m" + root
        case "t" where !root.hasPrefix("tr"): return prefix + "n" + root.dropFirst()
        case "d", "c", "j", "z", "t": return prefix + "n" + root
        case "s" where !root.hasPrefix("st") && !root.hasPrefix("sp"): return prefix + "ny" + root.dropFirst()
        case "s": return prefix + "n" + root
        default: return prefix + root
        }
    }
}

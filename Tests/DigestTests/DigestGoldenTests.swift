import Digest
import Domain
import Foundation
import Testing

@Suite("What a digest looks like")
struct DigestGoldenTests {
    @Test("The message, in both languages", arguments: Language.allCases)
    func message(language: Language) throws {
        let text = DigestText(try SampleDigest.make(), language: language).text
        try Golden.expect(text, equals: "message.\(language.rawValue).txt")
    }

    @Test("The page, in both languages", arguments: Language.allCases)
    func page(language: Language) throws {
        let html = DigestHTML.html(of: try SampleDigest.make(), language: language)
        let style = try #require(html.range(of: "<style>")?.lowerBound)
        let end = try #require(html.range(of: "</style>")?.upperBound)
        // The style sheet changes for other reasons than the words.
        try Golden.expect(
            html.replacingCharacters(in: style..<end, with: ""),
            equals: "page.\(language.rawValue).html"
        )
    }

    @Test("The object for programs")
    func object() throws {
        let json = String(decoding: DigestJSON.bytes(of: try SampleDigest.make()), as: UTF8.self)
        try Golden.expect(json, equals: "digest.json")
    }
}

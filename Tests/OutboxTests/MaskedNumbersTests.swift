import Testing

@testable import Outbox

@Suite("Numbers that stay in their forum")
struct MaskedNumbersTests {
    @Test(
        "Telephone and identity numbers are masked, however they are written",
        arguments: [
            "081234567890", "0812 3456 7890", "0812-3456-7890", "0812 - 3456 - 7890", "+62 812-3456-7890",
            "62812 3456 7890", "+1 555 010 9999", "(0341) 555 1234", "0341-5551234", "3578010101900001",
            "3578 0101 0190 0001", "357801 010190 0001", "198001012005011001", "08\u{200B}1234567890",
            "０８１２３４５６７８９０", "81234567890", "812-3456-7890",
        ]
    )
    func masked(number: String) {
        #expect(MaskedNumbers.masking("Hub. \(number) ya") == "Hub. \(MaskedNumbers.mark) ya")
    }

    @Test(
        "Dates, hours, amounts and counts are left alone",
        arguments: [
            "23-11-2026 09.12", "2026-11-23 09.12 - 10.30", "pukul 08.30-10.00", "Rp 125.000.000",
            "Rp. 850.000.000.000", "RT 03/RW 05", "IZN-2026-0012", "12.500 jiwa", "08.00 09.00 10.00",
            "No. 800/1234/2026",
        ]
    )
    func kept(text: String) {
        #expect(MaskedNumbers.masking(text) == text)
    }

    @Test("What stands between numbers is kept to the letter")
    func between() {
        let text = "a 081234567890\n0341 5551234, b"
        #expect(MaskedNumbers.masking(text) == "a \(MaskedNumbers.mark)\n\(MaskedNumbers.mark), b")
    }
}

/// A unit's whole report of a quiet day, of which nothing is recorded: "Seroja aman terkendali Pak".
enum CalmWords {
    private static let calm: Set<String> = ["aman", "kondusif", "terkendali", "nihil"]
    /// Beside these it is a wish, a request or a question.
    private static let others: Set<String> = [
        "semoga", "mudah", "mohon", "tolong", "agar", "supaya", "pastikan", "apakah", "insyaallah", "jaga",
        "tidak", "belum", "kurang", "tdk", "blm",
    ]
    /// More words than these tell of more than that.
    private static let longest = 20

    static func isSaid(in text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.count <= longest && !text.contains("?") && words.contains(where: calm.contains)
            && !words.contains(where: others.contains)
    }
}

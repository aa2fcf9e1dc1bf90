import Domain
import Networks

/// Places, contact cards and orders, said in words.
extension MessageBody {
    init?(location node: JSONNode?) {
        guard let place = node?.object, let latitude = place["latitude"]?.number,
            let longitude = place["longitude"]?.number, (-90...90).contains(latitude),
            (-180...180).contains(longitude)
        else { return nil }
        let words = [place["name"]?.text, place["address"]?.text, place["url"]?.text]
        self.init(kind: .location, text: words.lines)
        location = GeoPoint(latitude: latitude, longitude: longitude)
    }

    init?(contacts node: JSONNode?) {
        guard let cards = node?.elements, !cards.isEmpty else { return nil }
        self.init(kind: .contact, text: cards.map { $0.object.map(Self.card) ?? nil }.lines)
    }

    init?(order node: JSONNode?) {
        guard let order = node?.object else { return nil }
        let items = (order["product_items"]?.elements ?? []).map { $0.object.map(Self.item) ?? nil }
        self.init(kind: .text, text: ([order["text"]?.text] + items).lines)
    }

    /// `Name: +62…, surat@…`.
    private static func card(_ card: JSONObject) -> String? {
        let phones = card["phones"]?.elements?.map { $0.object?["phone"]?.text ?? $0.object?["wa_id"]?.text }
        let mails = card["emails"]?.elements?.map { $0.object?["email"]?.text }
        let ways = ((phones ?? []) + (mails ?? [])).compactMap { $0 }.joined(separator: ", ")
        let name = card["name"]?.object?["formatted_name"]?.text
        return [name, ways].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// `2 × CODE @ 10000 IDR`.
    private static func item(_ item: JSONObject) -> String? {
        guard let code = item["product_retailer_id"]?.text else { return nil }
        let count = item["quantity"]?.integer ?? 1
        let price = item["item_price"].map { " @ \(String(decoding: $0.raw, as: UTF8.self))" } ?? ""
        let currency = item["currency"]?.text.map { " \($0)" } ?? ""
        return "\(count) × \(code)\(price)\(currency)"
    }
}

extension [String?] {
    /// One line each of what is there.
    var lines: String { compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n") }
}
